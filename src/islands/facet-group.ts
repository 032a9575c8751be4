import type { FacetId, FacetValue } from '#search/facets.ts';
import { button, element, setText } from './element.ts';

/** Values shown of a long facet until all are asked for. */
const fewest = 8;

/** One facet as a group of checkboxes; its boxes stay the same elements while counts change. */
export class FacetGroup {
  readonly fieldset: HTMLFieldSetElement;
  readonly #boxes = new Map<string, HTMLLabelElement>();
  readonly #list = element('div', { class: 'facet-values' });
  readonly #more = button('', { class: 'plain', 'aria-expanded': 'false' }, () => this.#toggle());
  readonly #filter: HTMLInputElement;
  readonly #facet: FacetId;
  readonly #choose: (value: string) => void;
  #values: readonly FacetValue[] = [];
  #chosen: readonly string[] = [];
  #isOpen = false;

  constructor(facet: FacetId, name: string, choose: (value: string) => void) {
    this.#facet = facet;
    this.#choose = choose;
    const label = `筛选${name}名称`;
    this.#filter = element('input', { type: 'search', 'aria-label': label, placeholder: label });
    this.#filter.addEventListener('input', () => this.#draw());
    const legend = element('legend', {}, name);
    this.fieldset = element('fieldset', {}, legend, this.#filter, this.#list, this.#more);
  }

  /** Shows what an answer offers; values that were chosen stay although nothing has them. */
  show(values: readonly FacetValue[], chosen: readonly FacetValue[]): void {
    const offered = new Set(values.map(({ value }) => value));
    this.#values = [...values, ...chosen.filter(({ value }) => !offered.has(value))];
    this.#chosen = chosen.map(({ value }) => value);
    // Where all is of one site, nobody asks for its origin.
    const least = this.#facet === 'origin' && chosen.length === 0 ? 2 : 1;
    this.fieldset.hidden = this.#values.length < least;
    this.#draw();
  }

  #toggle(): void {
    this.#isOpen = !this.#isOpen;
    this.#filter.value = '';
    this.#draw();
    if (this.#isOpen) this.#filter.focus();
  }

  #draw(): void {
    const isLong = this.#values.length > fewest;
    this.#more.hidden = !isLong;
    setText(this.#more, this.#isOpen ? '收起' : `全部${this.#values.length}个`);
    this.#more.setAttribute('aria-expanded', String(this.#isOpen));
    this.#filter.hidden = !isLong || !this.#isOpen;
    const wanted = this.#filter.value.trim();
    const shown = this.#values.filter(({ value, label }, index) => {
      if (this.#chosen.includes(value)) return true;
      return this.#isOpen ? label.includes(wanted) : index < fewest;
    });
    const boxes = shown.map((value) => this.#box(value));
    const before = [...this.#list.children];
    // Moving an element takes the focus from it.
    if (boxes.length === before.length && boxes.every((box, index) => box === before[index]))
      return;
    const focused = document.activeElement;
    this.#list.replaceChildren(...boxes);
    if (focused instanceof HTMLElement && this.#list.contains(focused)) focused.focus();
  }

  #box({ value, label, count }: FacetValue): HTMLLabelElement {
    const box = this.#boxes.get(value) ?? this.#newBox(value);
    const input = box.querySelector('input');
    if (input) input.checked = this.#chosen.includes(value);
    // A department is called by the name of the years found, which may change.
    const name = box.querySelector('.facet-label');
    if (name) setText(name, label);
    const number = box.querySelector('.count');
    if (number) setText(number, String(count));
    return box;
  }

  #newBox(value: string): HTMLLabelElement {
    const input = element('input', { type: 'checkbox', name: this.#facet, value });
    input.addEventListener('change', () => this.#choose(value));
    const box = element(
      'label',
      {},
      input,
      element('span', { class: 'facet-label' }),
      element('span', { class: 'count' }),
    );
    this.#boxes.set(value, box);
    return box;
  }
}
