import type { FacetId, Facets, FacetValue, Filters } from '#search/facets.ts';
import { button, element } from './element.ts';
import { FacetGroup } from './facet-group.ts';
import { facetNames, facetOrder, toggled } from './search-state.ts';

/** Everything by which an answer may be narrowed, and what has been chosen of it. */
export class FacetPanel {
  readonly #groups: ReadonlyMap<FacetId, FacetGroup>;
  readonly #chips: HTMLElement;
  readonly #change: (filters: Filters) => void;
  /** Labels of all values that were ever offered, by facet and value. */
  readonly #labels = new Map<string, string>();
  #filters: Filters = {};
  #drawn = '';

  /**
   * @param host - Takes up the groups of checkboxes.
   * @param chips - Takes up what has been chosen.
   * @param change - Told when a reader chooses something else.
   */
  constructor(host: HTMLElement, chips: HTMLElement, change: (filters: Filters) => void) {
    this.#chips = chips;
    this.#change = change;
    this.#groups = new Map(
      facetOrder.map((facet) => [
        facet,
        new FacetGroup(facet, facetNames[facet], (value) =>
          this.#choose(toggled(this.#filters, facet, value)),
        ),
      ]),
    );
    host.replaceChildren(...[...this.#groups.values()].map(({ fieldset }) => fieldset));
  }

  show(facets: Facets, filters: Filters): void {
    this.#filters = filters;
    for (const [facet, group] of this.#groups) {
      const offered = facets[facet];
      for (const { value, label } of offered) this.#labels.set(`${facet} ${value}`, label);
      const chosen = (filters[facet] ?? []).map(
        (value): FacetValue =>
          offered.find((one) => one.value === value) ?? {
            value,
            label: this.#labelOf(facet, value),
            count: 0,
          },
      );
      group.show(offered, chosen);
    }
    this.#drawChips();
  }

  #labelOf(facet: FacetId, value: string): string {
    return this.#labels.get(`${facet} ${value}`) ?? value;
  }

  /** Shows a choice at once; what it leaves comes with the answer. */
  #choose(filters: Filters): void {
    this.#filters = filters;
    this.#drawChips();
    this.#change(filters);
  }

  #drawChips(): void {
    const chosen = facetOrder.flatMap((facet) =>
      (this.#filters[facet] ?? []).map((value) => ({
        facet,
        value,
        text: `${facetNames[facet]}：${this.#labelOf(facet, value)}`,
      })),
    );
    const drawn = JSON.stringify(chosen);
    // Drawn anew, a chip would lose the focus.
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    const chips = chosen.map(({ facet, value, text }, index) => {
      const remove = button(text, { class: 'chip', 'aria-label': `去掉筛选条件 ${text}` }, () => {
        this.#choose(toggled(this.#filters, facet, value));
        this.#focusChip(index);
      });
      return element('li', {}, remove);
    });
    if (chips.length > 1) {
      const clear = button('全部去掉', { class: 'plain' }, () => {
        this.#choose({});
        this.#focusChip(0);
      });
      chips.push(element('li', {}, clear));
    }
    this.#chips.hidden = chips.length === 0;
    this.#chips.replaceChildren(...chips);
  }

  /** A chip that is gone hands the focus to its neighbour, the last one to what it narrowed. */
  #focusChip(index: number): void {
    const rest = this.#chips.querySelectorAll<HTMLElement>('.chip');
    const next = rest[Math.min(index, rest.length - 1)];
    if (next) next.focus();
    else this.#chips.closest('site-search')?.querySelector('input')?.focus();
  }
}
