import type { AlignType, Table, TableCell, TableRow } from 'mdast';
import { after, plainPhrases, type Start } from './plain-phrases.ts';

const ruler = /^\|(?: *:?-+:? *\|)+$/u;
const bars = /^\|.*\|$/u;

/**
 * The node of a table with some rows below its head, each between two bars, all with as many cells, and
 * with nothing but text in them.
 *
 * @returns `null` for whatever is not certain to be one.
 */
export function plainTable(text: string, start: Start): Table | null {
  const [head = '', rule = '', ...body] = text.split('\n');
  if (body.length === 0 || !ruler.test(rule)) return null;
  const align = cellsOf(rule).map(alignOf);
  const first = rowOf(head, start, align.length);
  if (!first) return null;
  const children = [first];
  let offset = start.offset + head.length + rule.length + 2;
  for (const [index, line] of body.entries()) {
    const row = rowOf(line, { line: start.line + index + 2, column: 1, offset }, align.length);
    if (!row) return null;
    children.push(row);
    offset += line.length + 1;
  }
  const end = children.at(-1)?.position?.end ?? start;
  return { type: 'table', align, children, position: { start, end } };
}

function rowOf(line: string, start: Start, columns: number): TableRow | null {
  if (!bars.test(line)) return null;
  const cells = cellsOf(line);
  if (cells.length !== columns) return null;
  const children: TableCell[] = [];
  let at = start;
  for (const [index, cell] of cells.entries()) {
    const value = cell.replace(/^ +/u, '');
    const content = plainPhrases(
      value.replace(/ +$/u, ''),
      after(at, 1 + cell.length - value.length),
    );
    if (!content) return null;
    // The bar behind the last cell belongs to it.
    const end = after(at, cell.length + (index === columns - 1 ? 2 : 1));
    children.push({ type: 'tableCell', children: content, position: { start: at, end } });
    at = end;
  }
  return { type: 'tableRow', children, position: { start, end: at } };
}

/** What stands between the bars of a line that begins and ends with one. */
function cellsOf(line: string): readonly string[] {
  return line.slice(1, -1).split('|');
}

function alignOf(cell: string): AlignType {
  const rule = cell.trim();
  if (rule.endsWith(':')) return rule.startsWith(':') ? 'center' : 'right';
  return rule.startsWith(':') ? 'left' : null;
}
