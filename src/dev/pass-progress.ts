/** Milliseconds for which nobody wonders what is going on. */
const patience = 1000;
/** Milliseconds between two lines of the terminal. */
const interval = 5000;

/** How far the preparation of reports is; told if it takes longer than a second. */
export class PassProgress {
  readonly #begun = performance.now();
  readonly #say: (line: string) => void;
  #due = this.#begun + patience;
  #done = 0;
  #all = 0;
  #isTold = false;

  constructor(say: (line: string) => void) {
    this.#say = say;
  }

  note(done: number, all: number): void {
    [this.#done, this.#all] = [done, all];
    const line = performance.now() < this.#due || done === all ? null : this.line();
    if (line === null) return;
    this.#due = performance.now() + interval;
    this.#isTold = true;
    this.#say(`${line}，列表和检索随后更新。`);
  }

  end(): void {
    const seconds = ((performance.now() - this.#begun) / 1000).toFixed(1);
    if (this.#isTold) this.#say(`已读取和核验${this.#all}份报告，用时${seconds}秒。`);
  }

  /** `null` while nobody wonders. */
  line(): string | null {
    const isLong = performance.now() > this.#begun + patience && this.#all > 0;
    return isLong ? `正在读取和核验报告：${this.#done}/${this.#all}` : null;
  }
}
