import type { Scheme } from '#core/scheme.ts';
import type { Unsure } from '#extracting/found-value.ts';
import type { Block } from '#extracting/grid/blocks.ts';
import { readFigure } from '#extracting/grid/cell-figure.ts';
import type { GridCell } from '#extracting/grid/cell-grid.ts';
import { cellWords } from '#extracting/grid/cell-text.ts';
import type { Claim } from '#extracting/grid/claims.ts';
import type { Form } from '#extracting/grid/forms.ts';
import type { Tree } from './tree.ts';

const path = ['scores', 'total'];

/** The total score in the last rows of a form's indicators. */
export function totalsOf(tree: Tree, schemes: readonly Scheme[]): readonly (Claim | Unsure)[] {
  return tree.totals.flatMap(({ row, block }) => {
    const total = totalIn(tree.form, block, { row, schemes });
    return total ? [total] : [];
  });
}

function totalIn(
  { grid }: Form,
  { head }: Block,
  { row, schemes }: { readonly row: number; readonly schemes: readonly Scheme[] },
): Claim | Unsure | null {
  const [label] = grid.rowCells(row).filter((cell) => cell.row === row && cell.label !== '');
  const cells = (role: string) => [
    ...new Set(
      head.columns
        .filter((column) => column.role === role)
        .map(({ index }) => grid.at(row, index))
        .filter((cell) => cell !== null && cell !== label && figureOf(cell) !== null),
    ),
  ];
  const scores = cells('score').filter((cell) => cell !== null);
  const marks = cells('fullMark').filter((cell) => cell !== null);
  const [score, ...others] = scores;
  if (!score || !label) return null;
  const value = figureOf(score) ?? '';
  const quote = `得分｜${cellWords(label.text)}：${cellWords(score.text)}`;
  const doubt = (why: string) => ({ what: `自评总分 ${value}`, why, place: score.place });
  if (others.length > 0) return doubt('有几个不同的单元格');
  if (marks.includes(score) && !/得分/u.test(label.label))
    return doubt('单元格跨分值和得分两栏，不知道是哪一个');
  const whole = marks.find((cell) => cell !== score);
  if (!/总分|得分/u.test(label.label) && !isWhole(whole ?? null, schemes))
    return doubt('不知道合计是总分还是本表的小计');
  return { path, found: { value, place: score.place, quote } };
}

/** Whether the full marks of a 合计 are those of a whole evaluation. */
function isWhole(cell: GridCell | null, schemes: readonly Scheme[]): boolean {
  const marks = cell && figureOf(cell);
  if (marks === null) return false;
  const wholes = [100, ...schemes.map(({ total }) => Number(total?.text ?? 100))];
  return wholes.includes(Number(marks));
}

function figureOf(cell: GridCell): string | null {
  const reading = readFigure(cell.text);
  if (reading.kind !== 'figure' || reading.text.includes('%')) return null;
  return reading.unit === null || reading.unit === '分' ? reading.text : null;
}
