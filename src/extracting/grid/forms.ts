import type { SourceDocument, SourceTable } from '#importers/source-document.ts';
import { type Block, blocksOf, rowRange } from './blocks.ts';
import { type Grid, gridOf } from './cell-grid.ts';
import { cellLabel, cellWords } from './cell-text.ts';
import { headAt } from './head.ts';
import { type Pair, pairsOf } from './pairs.ts';

/** A line of text in front of a table: its title, or 单位：万元. */
export interface Caption {
  readonly text: string;
  readonly place: string;
}

/** One form (自评表) or one table of figures: a part of a grid with what stands in front of it. */
export interface Form {
  readonly grid: Grid;
  readonly from: number;
  readonly to: number;
  readonly captions: readonly Caption[];
  readonly blocks: readonly Block[];
  /** Labelled values outside the blocks: 部门名称, 年度, 总分. */
  readonly pairs: readonly Pair[];
  readonly kind: 'department' | 'project' | 'other';
}

/** All forms of a document, in order. */
export function formsOf(document: SourceDocument): readonly Form[] {
  return gridsOf(document).flatMap(({ grid, captions }) =>
    rangesOf(grid).map(({ from, to }, index) =>
      formOf(grid, { from, to }, index === 0 ? captions : []),
    ),
  );
}

interface Captioned {
  readonly grid: Grid;
  readonly captions: readonly Caption[];
}

const nearest = 4;

/** The document's tables; a table that a page break cut in two is one. */
function gridsOf({ blocks, format }: SourceDocument): readonly Captioned[] {
  const tables: { rows: SourceTable['rows']; captions: readonly Caption[] }[] = [];
  let lines: Caption[] = [];
  for (const block of blocks) {
    if (block.kind === 'note') continue;
    if (block.kind === 'paragraph') {
      // Page numbers stand between the halves of a table.
      if (!/^[\s\-—–\d第页共/]*$/u.test(block.text))
        lines.push({ text: cellWords(block.text), place: block.place });
      continue;
    }
    const last = tables.at(-1);
    const adjacent = format !== 'spreadsheet' && lines.length === 0;
    if (last && adjacent && runsOn(gridOf(last.rows), gridOf(block.rows)))
      last.rows = [...last.rows, ...block.rows];
    else tables.push({ rows: block.rows, captions: lines.slice(-nearest) });
    lines = [];
  }
  return tables.map(({ rows, captions }) => ({ grid: gridOf(rows), captions }));
}

/** Whether a table goes on with the form of the one right in front of it. */
function runsOn(above: Grid, grid: Grid): boolean {
  const [first, ...more] = grid.height === 0 ? [] : grid.rowCells(0);
  const title = first !== undefined && more.length === 0 && isTitle(first.label);
  const begins = pairsOf(grid, 0, 1).some(({ key }) => key === 'project' || key === 'department');
  // Without a head of its own, columns must be those of the head before.
  return !title && !begins && (above.width === grid.width || headAt(grid, 0) !== null);
}

/** Cuts a grid where another form begins: at a second title, or where 项目名称 changes. */
function rangesOf(grid: Grid): readonly { readonly from: number; readonly to: number }[] {
  const starts = [0];
  const names = new Map<string, string>();
  let titleRow = -1;
  for (let row = 0; row < grid.height; row += 1) {
    const [cell, ...more] = grid.rowCells(row);
    if (cell && more.length === 0 && isTitle(cell.label)) titleRow = row;
    for (const { key, value } of pairsOf(grid, row, row + 1)) {
      if (key !== 'project' && key !== 'department') continue;
      const words = cellLabel(value.text);
      const before = names.get(key);
      if (before !== undefined && before !== words && !headAt(grid, row)) {
        starts.push(titleRow > (starts.at(-1) ?? 0) ? titleRow : row);
        names.clear();
      }
      names.set(key, words);
    }
  }
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? grid.height }));
}

function isTitle(label: string): boolean {
  return /(?:自评|评分|评价|绩效|支出|情况|基础数据)\S*表(?:\S{0,12})$/u.test(label);
}

function formOf(
  grid: Grid,
  { from, to }: { readonly from: number; readonly to: number },
  captions: readonly Caption[],
): Form {
  const blocks = blocksOf(grid, from, to);
  const covered = new Set(
    blocks.flatMap(({ head, to: end }) =>
      head.kind === 'projects' ? rowRange(head.from, end) : rowRange(head.from, head.to),
    ),
  );
  // 总分 below 分值 and 得分 has both behind it.
  const scored = (row: number) =>
    blocks.some(
      ({ head, ...rows }) => head.kind === 'indicators' && row >= rows.from && row < rows.to,
    );
  const pairs = rowRange(from, to)
    .filter((row) => !covered.has(row))
    .flatMap((row) =>
      pairsOf(grid, row, row + 1).filter(({ key }) => key !== 'total' || !scored(row)),
    );
  return {
    grid,
    from,
    to,
    captions,
    blocks,
    pairs,
    kind: kindOf(grid, { from, to }, captions, pairs),
  };
}

function kindOf(
  grid: Grid,
  { from, to }: { readonly from: number; readonly to: number },
  captions: readonly Caption[],
  pairs: readonly Pair[],
): Form['kind'] {
  if (pairs.some(({ key }) => key === 'project')) return 'project';
  const titles = rowRange(from, Math.min(to, from + 3))
    .map((row) => grid.rowCells(row))
    .filter((cells) => cells.length === 1)
    .map(([cell]) => cell?.label ?? '');
  const title = [...captions.map(({ text }) => cellLabel(text)), ...titles].join('；');
  if (/整体支出|部门整体|部门预算整体/u.test(title)) return 'department';
  if (/项目(?:支出)?绩效(?:目标)?自评表|项目自评表|转移支付\S*自评表/u.test(title))
    return 'project';
  return pairs.some(({ key }) => key === 'department') ? 'department' : 'other';
}
