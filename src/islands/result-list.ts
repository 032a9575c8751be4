import type { ReportResult } from '#search/answer.ts';
import { resultItem } from './search-results.ts';

/** The results as they are shown: one that stays where it is stays the same element. */
export class ResultList {
  readonly #host: HTMLElement;
  /** What each element shows. */
  #shown: readonly string[] = [];

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  show(results: readonly ReportResult[], query: string): void {
    const wanted = results.map((result) => JSON.stringify([query, result]));
    const rest = document.createDocumentFragment();
    for (const [index, result] of results.entries()) {
      if (wanted[index] === this.#shown[index]) continue;
      const before = this.#host.children[index];
      const item = resultItem(result, query);
      if (before) before.replaceWith(item);
      else rest.append(item);
    }
    this.#host.append(rest);
    while (this.#host.childElementCount > results.length) this.#host.lastElementChild?.remove();
    this.#shown = wanted;
  }

  clear(): void {
    this.show([], '');
  }
}
