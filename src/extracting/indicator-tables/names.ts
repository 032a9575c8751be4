import type { Block } from '#extracting/grid/blocks.ts';
import type { GridCell } from '#extracting/grid/cell-grid.ts';
import { cellName, cellWords } from '#extracting/grid/cell-text.ts';
import type { Form } from '#extracting/grid/forms.ts';

/** A name of an indicator or of one above it, with the cell that states it. */
export interface NamedCell {
  readonly name: string;
  readonly level: number;
  readonly cell: GridCell;
  /** 分值 beside the name in its cell. */
  readonly mark: string | null;
}

/** The columns of names, from 一级指标 down; 指标名称 beside levels is the deepest. */
export function levelColumns({
  head,
}: Block): readonly { readonly index: number; readonly level: number }[] {
  const levels = head.columns.flatMap(({ index, role, level }) =>
    role === 'level' && level !== null ? [{ index, level }] : [],
  );
  const deepest = Math.max(0, ...levels.map(({ level }) => level));
  const names = head.columns.filter(({ role }) => role === 'name');
  const only = names.length > 0 ? names : head.columns.filter(({ role }) => role === 'weakName');
  const [name] = levels.length > 0 ? names : only;
  const all = name ? [...levels, { index: name.index, level: deepest + 1 }] : levels;
  return all.toSorted((a, b) => a.level - b.level);
}

/** 绩效指标（90分） in front of the levels, beside the head or the row: a block with marks of its own. */
export function sideWithMark(
  { grid }: Form,
  { head }: Block,
  { row, first }: { readonly row: number; readonly first: number },
): readonly NamedCell[] {
  for (let column = first - 1; column >= 0; column -= 1) {
    const own = grid.at(row, column);
    const title = own && own.label !== '' ? own : grid.at(head.from, column);
    const beside = grid.at(head.from, column);
    const tall = title && title.rowEnd - title.row > 1;
    if (!title || !(tall || title.label === beside?.label)) continue;
    const { name, mark } = plainName(title, true);
    if (mark !== null) return [{ name, mark, level: 0, cell: title }];
  }
  return goalAbove({ grid }, head.from);
}

/** 年度目标1：（40分） in the row above a head: all below it belongs to that goal. */
function goalAbove({ grid }: Pick<Form, 'grid'>, headRow: number): readonly NamedCell[] {
  const [title] = headRow > 0 ? grid.rowCells(headRow - 1) : [];
  if (!title || !/^年度(?:绩效)?目标\d+(?:[:：]|\(|$)/u.test(title.label)) return [];
  const { name, mark } = plainName(title, false);
  return [{ name: name.replace(/[:：]$/u, ''), mark, level: 0, cell: title }];
}

/** The name in a cell, without the marks that may stand behind it: 产出指标（50分）. */
export function plainName(
  { text }: Pick<GridCell, 'text'>,
  isLeaf: boolean,
): { readonly name: string; readonly mark: string | null } {
  const words = cellWords(text);
  const pattern = isLeaf
    ? /^(?<name>.+?)[（(](?<mark>\d+(?:\.\d+)?)分[)）]$/u
    : /^(?<name>.+?)(?:[（(](?<mark>\d+(?:\.\d+)?)分?[)）]|(?<=\P{N})(?<bare>\d+(?:\.\d+)?)分)$/u;
  const groups = pattern.exec(
    words.normalize('NFKC') === words ? words : halfWidthMarks(words),
  )?.groups;
  if (!groups?.['name']) return { name: cellName(text), mark: null };
  return { name: cellName(groups['name']), mark: groups['mark'] ?? groups['bare'] ?? null };
}

/** Digits in half width; the name's own characters stay as printed. */
function halfWidthMarks(words: string): string {
  return words.replaceAll(/[０-９．]/gu, (digit) => digit.normalize('NFKC'));
}
