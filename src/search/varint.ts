/** Bytes that grow; numbers are written seven bits a byte, the lowest first. */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Writes a whole number from 0 to 2³²−1. */
  number(value: number): void {
    this.#reserve(5);
    let rest = value;
    while (rest > 0x7f) {
      this.#bytes[this.#length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
  }

  bytes(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** Writes a text from a character on, behind the number of its bytes. */
  text(text: string, from: number): void {
    const end = this.#shortText(text, from);
    if (end !== null) {
      this.#putLength(end);
      return;
    }
    const bytes = encoder.encode(text.slice(from));
    this.number(bytes.length);
    this.bytes(bytes);
  }

  /**
   * Puts down a few characters one byte ahead, for which an encoder takes ten times as long; tells where
   * they end, `null` when there are too many or some that need an encoder.
   */
  #shortText(text: string, from: number): number | null {
    if (text.length - from > mostShort) return null;
    this.#reserve(1 + mostShort * 3);
    const bytes = this.#bytes;
    let at = this.#length + 1;
    for (let index = from; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (code < 0x80) bytes[at++] = code;
      else if (code < 0x800 || (code >= 0xd800 && code <= 0xdfff)) return null;
      else {
        bytes[at++] = 0xe0 | (code >> 12);
        bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
        bytes[at++] = 0x80 | (code & 0x3f);
      }
    }
    return at;
  }

  /**
   * Writes ascending numbers, from an index up to another, as differences from one to the next, behind
   * the number of their bytes.
   */
  differences(numbers: Uint32Array, from: number, to: number): void {
    this.#reserve(5 + (to - from) * 5);
    const bytes = this.#bytes;
    let at = this.#length + 1;
    let before = 0;
    for (let index = from; index < to; index += 1) {
      const number = numbers[index] ?? 0;
      let rest = number - before;
      before = number;
      while (rest > 0x7f) {
        bytes[at++] = (rest & 0x7f) | 0x80;
        rest >>>= 7;
      }
      bytes[at++] = rest;
    }
    this.#putLength(at);
  }

  /** Tells the length of what was put down one byte ahead, and moves that where one is too few. */
  #putLength(end: number): void {
    const start = this.#length + 1;
    const length = end - start;
    const more = bytesOf(length) - 1;
    if (more > 0) this.#bytes.copyWithin(start + more, start, end);
    this.number(length);
    this.#length += length;
  }

  /** A copy of what has been written. */
  done(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }
}

const encoder = new TextEncoder();

/** Characters of a text whose length one byte tells, at three bytes each. */
const mostShort = 42;

/** Bytes that a number takes. */
function bytesOf(value: number): number {
  if (value < 0x80) return 1;
  if (value < 0x4000) return 2;
  if (value < 0x20_0000) return 3;
  return value < 0x1000_0000 ? 4 : 5;
}

/** Reads what `ByteWriter` wrote; past the end it throws a `RangeError`. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get ended(): boolean {
    return this.#at >= this.#bytes.length;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined || shift > 28) endOfIndex();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  }

  /** The next numbers, each added to those before it. */
  sums(count: number): Uint32Array<ArrayBuffer> {
    const bytes = this.#bytes;
    const sums = new Uint32Array(count);
    let at = this.#at;
    let sum = 0;
    for (let index = 0; index < count; index += 1) {
      let byte = bytes[at++] ?? endOfIndex();
      let value = byte & 0x7f;
      for (let shift = 7; byte >= 0x80; shift += 7) {
        byte = shift > 28 ? endOfIndex() : (bytes[at++] ?? endOfIndex());
        value |= (byte & 0x7f) << shift;
      }
      sum += value >>> 0;
      sums[index] = sum;
    }
    this.#at = at;
    return sums;
  }

  /** A view of the next bytes, not a copy. */
  bytes(length: number): Uint8Array {
    this.skip(length);
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  /** The next bytes as text. */
  text(length: number): string {
    this.skip(length);
    return decoded(this.#bytes, this.#at - length, this.#at);
  }

  skip(length: number): void {
    if (this.#at + length > this.#bytes.length) endOfIndex();
    this.#at += length;
  }
}

const decoder = new TextDecoder();

/** Setting up the browser's decoder takes longer than reading a few bytes. */
function decoded(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) text += String.fromCharCode(byte);
    else if (byte >= 0xe0 && byte < 0xf0) {
      const [second = 0, third = 0] = [bytes[at + 1], bytes[at + 2]];
      text += String.fromCharCode(((byte & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f));
      at += 2;
    } else return decoder.decode(bytes.subarray(from, to));
  }
  return text;
}

function endOfIndex(): never {
  throw new RangeError('Unexpected end of the index');
}
