/**
 * Where texts become bytes in UTF-8, one after the other. It is used again and again: room of its own
 * for each text takes as long as to encode it.
 */
export class TextRoom {
  #bytes = new Uint8Array(65_536);
  #length = 0;
  readonly #encoder = new TextEncoder();

  add(text: string): void {
    // A character takes at most three bytes for each of its units.
    const most = this.#length + text.length * 3;
    if (most > this.#bytes.length) {
      this.#bytes = new Uint8Array(this.#bytes.buffer.transfer(most * 2));
    }
    const { written } = this.#encoder.encodeInto(text, this.#bytes.subarray(this.#length));
    this.#length += written;
  }

  /** A copy of all that was added, after which it is empty. */
  taken(): Uint8Array<ArrayBuffer> {
    const bytes = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return bytes;
  }
}
