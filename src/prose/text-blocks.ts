import type { Nodes, PhrasingContent, Root, Table } from 'mdast';
import type { CellRange } from '#core/cell-range.ts';
import { cellsIn, mergedRanges } from '#core/merged-cells.ts';
import type { Place } from '#core/place.ts';
import type { Report } from '#core/report.ts';

/** Where a table cell stands and what its headings say. */
export interface CellPosition {
  /** Counts the tables of the text from 0. */
  readonly table: number;
  /** 0 is the head row. */
  readonly row: number;
  readonly column: number;
  /**
   * Text of the head of the column; empty in the head row's own absence, and in a row that does not
   * have as many cells as the head: nobody knows which of them stand where.
   */
  readonly columnHead: string;
  /** Text of the first cell of the row. */
  readonly rowHead: string;
}

/** A heading, a paragraph, a list item's paragraph or a table cell as running text. */
export interface TextBlock {
  readonly kind: 'heading' | 'paragraph' | 'cell';
  /** Plain text without markup; a line break between Chinese characters is none. */
  readonly text: string;
  /** Index into the report's sections; -1 before the first heading. */
  readonly section: number;
  /** The place in the file of the character at an offset of `text`. */
  readonly placeAt: (offset: number) => Place;
  readonly cell: CellPosition | null;
}

const known = new WeakMap<Root, readonly TextBlock[]>();

/** The report's text in reading order, computed once for each report. */
export function textBlocks({ body }: Pick<Report, 'body'>): readonly TextBlock[] {
  const before = known.get(body);
  if (before) return before;
  const blocks = [...blocksBelow(body, { section: -1, table: -1 })];
  known.set(body, blocks);
  return blocks;
}

interface Progress {
  section: number;
  table: number;
}

function* blocksBelow(node: Nodes, progress: Progress): Generator<TextBlock> {
  if (node.type === 'heading') {
    progress.section += 1;
    yield block('heading', node.children, progress.section, null);
  } else if (node.type === 'paragraph') {
    yield block('paragraph', node.children, progress.section, null);
  } else if (node.type === 'table') {
    progress.table += 1;
    yield* cells(node, progress, []);
  } else if (node.type === 'mdxJsxFlowElement' && node.name === 'Table') {
    yield* mergedTable(node, progress);
  } else if ('children' in node) {
    for (const child of node.children) yield* blocksBelow(child, progress);
  }
}

function* mergedTable(
  element: Extract<Nodes, { type: 'mdxJsxFlowElement' }>,
  progress: Progress,
): Generator<TextBlock> {
  const merged = String(element.attributes[0]?.value ?? '');
  for (const child of element.children) {
    if (child.type !== 'table') continue;
    progress.table += 1;
    yield* cells(child, progress, mergedRanges(merged));
  }
}

/** Each cell with its heads; what a merged cell covers has the heads that the merged cell gives. */
function* cells(
  { children: rows }: Table,
  { section, table }: Progress,
  merged: readonly CellRange[],
): Generator<TextBlock> {
  const grid = rows.map(({ children }) => children.map((cell) => runsOf(cell.children).text));
  for (const range of merged) {
    for (const { row, column } of cellsIn(range)) {
      const line = grid[row];
      if (line) line[column] = grid[range.firstRow]?.[range.firstColumn] ?? '';
    }
  }
  for (const [row, { children }] of rows.entries()) {
    const rowHead = grid[row]?.[0] ?? '';
    const whole = children.length === grid[0]?.length;
    for (const [column, cell] of children.entries()) {
      const columnHead = whole ? (grid[0]?.[column] ?? '') : '';
      const position = { table, row, column, columnHead, rowHead };
      yield block('cell', cell.children, section, position);
    }
  }
}

function block(
  kind: TextBlock['kind'],
  children: readonly PhrasingContent[],
  section: number,
  cell: CellPosition | null,
): TextBlock {
  const { text, runs } = runsOf(children);
  return {
    kind,
    text,
    section,
    cell,
    placeAt: (offset) => {
      const run = runs.findLast(({ start }) => start <= offset) ?? runs[0];
      return run
        ? { line: run.line, column: run.column + Math.max(0, offset - run.start) }
        : { line: 1, column: 1 };
    },
  };
}

/** A stretch of text that stands on one line of the file. */
interface Run extends Place {
  /** Offset of its first character in the block's text. */
  readonly start: number;
}

const joinsWithoutSpace = /[\p{Script=Han}，。、；：？！“”‘’（）《》〈〉【】—…0-9]/u;

function runsOf(children: readonly Nodes[]): {
  readonly text: string;
  readonly runs: readonly Run[];
} {
  const runs: Run[] = [];
  let text = '';
  const append = (value: string, { line, column }: Place) => {
    for (const [index, piece] of value.split('\n').entries()) {
      const trimmed = index === 0 ? piece : piece.trimStart();
      if (index > 0 && needsSpace(text, trimmed)) text += ' ';
      const indent = piece.length - trimmed.length;
      runs.push({
        start: text.length,
        line: line + index,
        column: (index === 0 ? column : 1) + indent,
      });
      text += trimmed;
    }
  };
  const walk = (node: Nodes) => {
    const place = node.position?.start ?? { line: 1, column: 1 };
    if (node.type === 'text') append(node.value, place);
    else if (node.type === 'inlineCode') append(node.value, { ...place, column: place.column + 1 });
    else if (node.type === 'break') text += ' ';
    else if ('children' in node) node.children.forEach(walk);
  };
  children.forEach(walk);
  return { text, runs };
}

function needsSpace(before: string, after: string): boolean {
  const last = before.at(-1);
  const first = after[0];
  if (last === undefined || first === undefined || last === ' ') return false;
  return !(joinsWithoutSpace.test(last) && joinsWithoutSpace.test(first));
}
