import type { Nodes, Root } from 'mdast';
import type { Place } from '#core/place.ts';
import type { Report } from '#core/report.ts';

/** What keeps lines that look like a table from being one. */
export type BrokenTable =
  /** They have become a paragraph: no line of dashes below the head, or an empty line above them. */
  | { readonly kind: 'paragraph'; readonly place: Place }
  /** A row has fewer or more cells than the head. */
  | {
      readonly kind: 'row';
      readonly place: Place;
      readonly cells: number;
      readonly heads: number;
      /** Whether it holds `｜`, which divides nothing. */
      readonly wideBar: boolean;
    };

export interface TablesRead {
  readonly tables: number;
  /** At most one for each table: what is behind it follows from it. */
  readonly broken: readonly BrokenTable[];
}

/** Looks for what editors wrote as a table and readers would not see as one. */
export function readTables({ body }: Pick<Report, 'body'>): TablesRead {
  const found = { tables: 0, broken: [] as BrokenTable[] };
  collect(body, found);
  return found;
}

function collect(node: Root | Nodes, found: { tables: number; broken: BrokenTable[] }): void {
  if (node.type === 'paragraph') {
    const first = node.children[0];
    const text = first?.type === 'text' ? first.value : '';
    if (/^\|.*\|/u.test(text)) found.broken.push({ kind: 'paragraph', place: placeOf(node) });
  } else if (node.type === 'table') {
    found.tables += 1;
    const heads = node.children[0]?.children.length ?? 0;
    const row = node.children.find(({ children }) => children.length !== heads);
    if (row) {
      const cells = row.children.length;
      const wideBar = JSON.stringify(row.children).includes('｜');
      found.broken.push({ kind: 'row', place: placeOf(row), cells, heads, wideBar });
    }
  } else if ('children' in node) {
    for (const child of node.children) collect(child, found);
  }
}

function placeOf({ position }: Nodes): Place {
  const { line = 1, column = 1 } = position?.start ?? {};
  return { line, column };
}
