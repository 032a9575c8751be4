import type { Block } from '#extracting/grid/blocks.ts';
import { readFigure } from '#extracting/grid/cell-figure.ts';
import type { GridCell } from '#extracting/grid/cell-grid.ts';
import type { Form } from '#extracting/grid/forms.ts';
import type { Role } from '#extracting/grid/head-words.ts';
import { levelColumns } from './names.ts';
import type { Tree } from './tree.ts';

/**
 * The piece of a first or second level's name that stands in a row of its own, right below or above
 * another text of the same column: 履 and 职效能. `null` where no name is split so.
 *
 * A row with nothing but 产出指标 may as well be a heading; then the rows around it leave the column
 * blank.
 */
export function splitName({ form, rows }: Tree): GridCell | null {
  for (const [block, own] of Map.groupBy(rows, (one) => one.block)) {
    const roles = rolesThatFill(form, block);
    const last = Math.max(...own.map(({ row }) => row));
    for (let row = block.from; row <= last; row += 1) {
      if (isFilled(form, block, { row, roles })) continue;
      for (const { index } of levelColumns(block).slice(0, -1)) {
        const [piece, above, below] = [row, row - 1, row + 1].map((at) =>
          ownText(form, block, { at, index }),
        );
        if (piece && (above || below)) return piece;
      }
    }
  }
  return null;
}

/** The columns that tell a row with values from a piece of one: marks, where the block has any. */
function rolesThatFill(form: Form, block: Block): readonly Role[] {
  const marks: readonly Role[] = ['fullMark', 'score'];
  for (let row = block.from; row < block.to; row += 1)
    if (isFilled(form, block, { row, roles: marks })) return marks;
  return ['target', 'initialTarget', 'adjustedTarget', 'actual'];
}

function isFilled(
  { grid }: Form,
  { head }: Block,
  { row, roles }: { readonly row: number; readonly roles: readonly Role[] },
): boolean {
  return head.columns.some(
    ({ role, index }) =>
      roles.includes(role) && readFigure(grid.at(row, index)?.text ?? '').kind !== 'absent',
  );
}

function ownText(
  { grid }: Form,
  { from, to }: Block,
  { at, index }: { readonly at: number; readonly index: number },
): GridCell | null {
  const cell = at >= from && at < to ? grid.at(at, index) : null;
  return cell && cell.row === at && cell.label !== '' ? cell : null;
}
