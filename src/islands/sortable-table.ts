import { button, element } from './element.ts';

type Direction = 'ascending' | 'descending';

/** Words for readers who hear that the order changed. */
const spoken = {
  number: { ascending: '由小到大', descending: '由大到小' },
  text: { ascending: '按拼音顺序', descending: '按拼音倒序' },
  date: { ascending: '由早到晚', descending: '由晚到早' },
} as const;

type Kind = keyof typeof spoken;

/**
 * `<sortable-table>` around a table: heads with `data-sort="number"`, `text` or `date` become buttons
 * that sort the rows. A cell is sorted by its `data-value` where it has one, otherwise by its text;
 * an empty `data-value` is undisclosed and comes last in either direction.
 */
class SortableTable extends HTMLElement {
  readonly #collator = new Intl.Collator('zh-Hans-CN', {
    numeric: true,
    ignorePunctuation: true,
  });
  readonly #status = element('p', { class: 'visually-hidden', role: 'status' });
  #rows: readonly HTMLTableRowElement[] = [];

  connectedCallback() {
    const body = this.querySelector('tbody');
    if (!body || this.contains(this.#status)) return;
    this.#rows = [...body.rows];
    for (const head of this.querySelectorAll<HTMLTableCellElement>('th[data-sort]')) {
      const name = head.textContent.trim();
      head.replaceChildren(button(name, {}, () => this.#sort(body, head, name)));
    }
    this.append(this.#status);
  }

  #sort(body: HTMLTableSectionElement, head: HTMLTableCellElement, name: string) {
    const kind = (head.dataset['sort'] ?? 'text') as Kind;
    const direction = nextDirection(head, kind);
    for (const other of this.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', direction);
    const compare = this.#comparing(head.cellIndex, kind, direction);
    // From the order of the page, so that rows of one value always stand alike.
    body.append(...this.#rows.toSorted(compare));
    this.#status.textContent = `已按${name}${spoken[kind][direction]}排列`;
  }

  #comparing(column: number, kind: Kind, direction: Direction) {
    const sign = direction === 'ascending' ? 1 : -1;
    const keys = new Map(this.#rows.map((row) => [row, keyOf(row.cells[column])]));
    const order =
      kind === 'number'
        ? (a: string, b: string) => Number(a) - Number(b)
        : (a: string, b: string) => this.#collator.compare(a, b);
    return (one: HTMLTableRowElement, other: HTMLTableRowElement) => {
      const a = keys.get(one) ?? '';
      const b = keys.get(other) ?? '';
      if (a === '' || b === '') return Number(a === '') - Number(b === '');
      return sign * order(a, b);
    };
  }
}

/** Numbers and dates start with the largest and the latest, names with the first. */
function nextDirection(head: HTMLTableCellElement, kind: Kind): Direction {
  const present = head.getAttribute('aria-sort');
  if (present === null) return kind === 'text' ? 'ascending' : 'descending';
  return present === 'ascending' ? 'descending' : 'ascending';
}

function keyOf(cell: HTMLTableCellElement | undefined): string {
  return cell?.dataset['value'] ?? cell?.textContent.trim() ?? '';
}

customElements.define('sortable-table', SortableTable);
