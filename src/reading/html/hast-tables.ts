import type { Element, ElementContent, Nodes, Root } from 'hast';
import type { CellRange } from '#core/cell-range.ts';
import { cellsIn } from '#core/merged-cells.ts';
import { walk } from '#reading/markdown/walk.ts';

/** Makes the first cell of each range span it, and takes out the cells that it covers. */
export function mergeCells(table: Element, ranges: readonly CellRange[]): void {
  const rows: Element[] = [];
  walk<Nodes>(table, (node) => {
    if (node.type === 'element' && node.tagName === 'tr') rows.push(node);
  });
  const grid = rows.map((row) => row.children.filter((child) => child.type === 'element'));
  const covered = new Set<ElementContent>();
  for (const range of ranges) {
    const [cell, ...others] = [...cellsIn(range)].map(({ row, column }) => grid[row]?.[column]);
    for (const other of others) if (other) covered.add(other);
    const rowSpan = range.lastRow - range.firstRow + 1;
    const colSpan = range.lastColumn - range.firstColumn + 1;
    if (cell && rowSpan > 1) cell.properties['rowSpan'] = rowSpan;
    if (cell && colSpan > 1) cell.properties['colSpan'] = colSpan;
  }
  for (const row of rows) row.children = row.children.filter((child) => !covered.has(child));
  const heads = ranges.filter(({ firstRow }) => firstRow === 0).map(({ lastRow }) => lastRow);
  widenHead(table, rows.slice(1, Math.max(0, ...heads) + 1));
}

/** Rows into which a cell of the head reaches are part of the head: a span ends with its row group. */
function widenHead(table: Element, rows: readonly Element[]): void {
  const [head, body] = table.children.filter((child) => child.type === 'element');
  if (!head || !body) return;
  for (const row of rows) {
    body.children.splice(body.children.indexOf(row), 1);
    head.children.push(row);
    for (const cell of row.children) if (cell.type === 'element') cell.tagName = 'th';
  }
  if (!body.children.some((child) => child.type === 'element')) {
    table.children = table.children.filter((child) => child !== body);
  }
}

/**
 * A table wider than a phone scrolls inside a focusable region instead of widening the page.
 *
 * @param before - How many tables of the text stand before the tree.
 * @returns How many there are with those of the tree.
 */
export function boxTables(tree: Root, before: number): number {
  let tables = before;
  walk<Nodes>(tree, (node, parent) => {
    if (node.type !== 'element' || node.tagName !== 'table') return true;
    if (!parent || !('children' in parent)) return true;
    for (const cell of cellsOf(node)) {
      if (cell.tagName === 'th') cell.properties['scope'] = 'col';
      alignByClass(cell);
    }
    tables += 1;
    const properties = { className: ['table-box'], tabIndex: 0, ariaLabel: tableLabel(tables) };
    const box: Element = { type: 'element', tagName: 'section', properties, children: [node] };
    parent.children[parent.children.indexOf(node)] = box;
    return false;
  });
  return tables;
}

/** Regions are told apart by their names. */
export function tableLabel(number: number): string {
  return `正文表格${number}，可左右滚动`;
}

function cellsOf(table: Element): Element[] {
  const cells: Element[] = [];
  walk<Nodes>(table, (node) => {
    if (node.type !== 'element') return;
    if (node.tagName === 'th' || node.tagName === 'td') cells.push(node);
  });
  return cells;
}

/** Columns aligned on the right hold numbers; the attribute that Markdown gives is out of HTML. */
function alignByClass({ properties }: Element): void {
  const { align } = properties;
  delete properties['align'];
  if (align === 'right') properties['className'] = ['number'];
  if (align === 'center') properties['className'] = ['centred'];
}
