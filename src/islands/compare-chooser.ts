import type { Choice } from '#comparing/choice.ts';
import { most } from '#comparing/chosen.ts';
import { compareAddress } from '#core/address.ts';
import { button, element } from './element.ts';

/** With more departments than this, a name is found faster by typing. */
const scannable = 12;

/** Chooses a department, then its years. The list is fetched when the chooser is first opened. */
export class CompareChooser {
  readonly #box: HTMLElement;
  readonly #toggle: (id: string, isChosen: boolean) => void;
  readonly #select = element('select', {});
  readonly #years = element('fieldset', { class: 'choice-years' });
  #choices: readonly Choice[] | null = null;
  #ids: readonly string[] = [];

  constructor(fold: HTMLDetailsElement, toggle: (id: string, isChosen: boolean) => void) {
    this.#toggle = toggle;
    this.#box = fold.querySelector('.compare-choices') ?? fold;
    this.#select.addEventListener('change', () => this.#showYears());
    fold.addEventListener('toggle', () => {
      if (fold.open && !this.#choices) void this.#load();
    });
  }

  /** Marks what is compared. */
  show(ids: readonly string[]) {
    this.#ids = ids;
    if (this.#choices) this.#showYears();
  }

  async #load() {
    try {
      const response = await fetch(`${compareAddress}choices.json`);
      if (!response.ok) throw new Error(`Unexpected status ${response.status}`);
      this.#choices = (await response.json()) as readonly Choice[];
      this.#build(this.#choices);
    } catch {
      const retry = button('重试', {}, () => void this.#load());
      this.#box.replaceChildren(element('p', {}, '名单没有取到，可能是网络中断。', retry));
    }
  }

  #build(choices: readonly Choice[]) {
    const parts = [label('部门', this.#select)];
    if (choices.length > scannable) {
      const filter = element('input', { type: 'search', autocomplete: 'off' });
      filter.addEventListener('input', () => this.#list(matching(choices, filter.value)));
      parts.unshift(label('按名称查找', filter));
    }
    this.#box.replaceChildren(...parts, this.#years);
    this.#list(choices);
    const compared = this.#ids.at(-1)?.split('/')[0];
    if (choices.some(({ id }) => id === compared)) this.#select.value = compared ?? '';
    this.#showYears();
  }

  #list(choices: readonly Choice[]) {
    this.#select.replaceChildren(
      ...choices.map(({ id, name }) => element('option', { value: id }, name)),
    );
    this.#showYears();
  }

  #showYears() {
    const choice = this.#choices?.find(({ id }) => id === this.#select.value);
    const focused = this.#years.querySelector<HTMLInputElement>(':focus')?.value;
    const isFull = this.#ids.length >= most;
    const hint = choice
      ? isFull
        ? `已有${most}份，移除一份后才能再添加。`
        : ''
      : '没有这样的部门，请换一个名称。';
    this.#years.replaceChildren(
      element('legend', {}, '年度'),
      ...(choice?.years ?? []).map((year) => this.#yearBox(`${choice?.id}/${year}`, year, isFull)),
      ...(hint === '' ? [] : [element('p', { class: 'choice-hint' }, hint)]),
    );
    if (focused) this.#years.querySelector<HTMLInputElement>(`[value="${focused}"]`)?.focus();
  }

  #yearBox(id: string, year: number, isFull: boolean) {
    const isChosen = this.#ids.includes(id);
    const box = element('input', { type: 'checkbox', value: id });
    box.checked = isChosen;
    box.disabled = isFull && !isChosen;
    box.addEventListener('change', () => this.#toggle(id, box.checked));
    return element('label', {}, box, ` ${year}年度`);
  }
}

function label(text: string, control: HTMLElement): HTMLElement {
  return element('label', { class: 'choice' }, element('span', {}, text), control);
}

function matching(choices: readonly Choice[], typed: string): readonly Choice[] {
  const word = typed.trim().toLowerCase();
  return choices.filter(({ id, name }) => name.includes(word) || id.includes(word));
}
