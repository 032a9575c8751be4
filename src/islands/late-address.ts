/** Milliseconds in which a reader who types goes on. */
const pause = 250;

/**
 * Writes an address once the reader pauses: each change of it costs a browser more time than an answer
 * does, and some allow a hundred in half a minute only. Whoever leaves the page finds it written.
 */
export class LateAddress {
  readonly #write: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(write: () => void) {
    this.#write = write;
    addEventListener('click', () => this.#writeDue(), { capture: true });
    addEventListener('blur', () => this.#writeDue());
  }

  due(): void {
    this.notDue();
    this.#timer = setTimeout(() => this.#writeDue(), pause);
  }

  notDue(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #writeDue(): void {
    if (this.#timer === undefined) return;
    this.notDue();
    this.#write();
  }
}
