/** How long a count waits before it is told, so that typing is not interrupted by every letter. */
const pause = 400;

/**
 * `<list-filter data-for="id" data-unit="份报告">` with a search field and selects: shows of the list with
 * that id only what fits. A list's items have `data-item`; the field looks into their `data-text`, a
 * select named `year` at their `data-year`. A `data-group` without any item left is hidden as well.
 */
class ListFilter extends HTMLElement {
  #timer = 0;

  connectedCallback() {
    this.addEventListener('input', () => this.#apply());
    // Going back, a browser may fill the fields in again.
    window.addEventListener('pageshow', () => {
      if (this.#isSet()) this.#apply();
    });
  }

  #apply() {
    const list = document.getElementById(this.dataset['for'] ?? '');
    if (!list) return;
    const items = [...list.querySelectorAll<HTMLElement>('[data-item]')];
    const words = plain(this.querySelector('input')?.value ?? '');
    const chosen = [...this.querySelectorAll('select')].filter(({ value }) => value !== '');
    for (const item of items) {
      const isNamed = plain(item.dataset['text'] ?? item.textContent).includes(words);
      item.hidden = !isNamed || chosen.some((one) => !fits(item.dataset[one.name], one.value));
    }
    for (const group of list.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = group.querySelector('[data-item]:not([hidden])') === null;
    }
    this.#tell(items.filter(({ hidden }) => !hidden).length, items.length);
  }

  #isSet(): boolean {
    return [...this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')].some(
      ({ value }) => value !== '',
    );
  }

  #tell(shown: number, all: number) {
    const unit = this.dataset['unit'] ?? '项';
    const text = !this.#isSet()
      ? `列出全部${all}${unit}`
      : shown === 0
        ? `没有符合条件的，本页共${all}${unit}`
        : `符合条件的${shown}${unit}，本页共${all}${unit}`;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      const status = this.querySelector('[role="status"]');
      if (status) status.textContent = text;
    }, pause);
  }
}

/** `data-light="red large"` fits `red` and `large`. */
function fits(values: string | undefined, value: string): boolean {
  return values?.split(' ').includes(value) === true;
}

function plain(text: string): string {
  return text.replaceAll(/\s+/gu, '').toLowerCase();
}

customElements.define('list-filter', ListFilter);
