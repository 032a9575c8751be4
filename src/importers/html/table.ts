import type { Element } from 'hast';
import { mostCells, tooLarge } from '#importers/limits.ts';
import { UnreadableDocument } from '#importers/source-document.ts';
import { attribute, isHidden } from './elements.ts';

/** A cell of a table in the place that browsers give it. */
export interface PlacedCell {
  readonly element: Element;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/**
 * The cells of a table, row by row, spans resolved.
 *
 * @throws UnreadableDocument for a table larger than any report has.
 * @see HTML Standard, section 4.9.12.1, Forming a table
 */
export function placedCells(table: Element): readonly (readonly PlacedCell[])[] {
  const rows = rowsOf(table).filter((row) => !isHidden(row));
  const freeFrom: number[] = [];
  let places = 0;
  return rows.map((tableRow, row) => {
    let column = 0;
    return cellsOf(tableRow).map((element) => {
      while ((freeFrom[column] ?? 0) > row) column += 1;
      const columnSpan = span(element, 'colSpan', 1000);
      const rowSpan = Math.min(span(element, 'rowSpan', rows.length), rows.length - row);
      places += rowSpan * columnSpan;
      if (places > mostCells) throw new UnreadableDocument(tooLarge);
      for (let at = column; at < column + columnSpan; at += 1) freeFrom[at] = row + rowSpan;
      const placed = { element, row, column, rowSpan, columnSpan };
      column += columnSpan;
      return placed;
    });
  });
}

function rowsOf(table: Element): readonly Element[] {
  return childElements(table).flatMap((child) => {
    if (child.tagName === 'tr') return [child];
    const isGroup = ['thead', 'tbody', 'tfoot'].includes(child.tagName);
    return isGroup ? childElements(child).filter(({ tagName }) => tagName === 'tr') : [];
  });
}

function cellsOf(row: Element): readonly Element[] {
  return childElements(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
}

function childElements({ children }: Element): readonly Element[] {
  return children.filter((child) => child.type === 'element');
}

/** A row span of 0 reaches to the end of the table. */
function span(cell: Element, name: 'colSpan' | 'rowSpan', highest: number): number {
  const stated = Number.parseInt(attribute(cell, name) ?? '1', 10);
  if (name === 'rowSpan' && stated === 0) return highest;
  return Number.isNaN(stated) ? 1 : Math.min(Math.max(stated, 1), highest);
}
