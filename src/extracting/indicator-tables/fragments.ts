import type { Unsure } from '#extracting/found-value.ts';
import { readFigure } from '#extracting/grid/cell-figure.ts';
import type { Marks, Texts } from './facts.ts';
import { type Branch, leavesOf, type Tree } from './tree.ts';

/**
 * Indicators without any value in a table where others have one: what a line break of a PDF leaves of
 * a name. The names above and below may be other pieces of it.
 */
export function fragmentsOf(
  tree: Tree,
  { marks, texts }: { readonly marks: Marks; readonly texts: Texts },
  unsure: Unsure[],
): ReadonlySet<Branch> {
  const leaves = leavesOf(tree);
  const hasMark = (leaf: Branch) => marks.has(leaf) || sharesMark(tree, leaf);
  const hasResult = (leaf: Branch) => texts.target.has(leaf) || texts.actual.has(leaf);
  const isFilled = leaves.some((leaf) => marks.has(leaf)) ? hasMark : hasResult;
  const isEmpty = (leaf: Branch) => leaf.children.length === 0 && !isFilled(leaf);
  if (leaves.every(isEmpty)) return new Set();
  const dropped = new Set(tree.pieces);
  for (const [index, leaf] of leaves.entries()) {
    if (isEmpty(leaf))
      for (const piece of leaves.slice(Math.max(0, index - 1), index + 2)) dropped.add(piece);
    else if (isBroken(leaf.name)) dropped.add(leaf);
  }
  for (const { name, cell } of dropped)
    unsure.push({
      what: `指标“${name}”`,
      why: '相邻的行没有数字，或名称不完整，可能是同一行被拆开',
      place: cell.place,
    });
  return dropped;
}

/** Whether a mark that covers several indicators stands beside this one. */
function sharesMark({ rows, form }: Tree, leaf: Branch): boolean {
  return rows.some(({ row, block, branch }) => {
    if (branch !== leaf) return false;
    return block.head.columns.some(({ role, index }) => {
      const mark = role === 'fullMark' || role === 'score';
      return mark && readFigure(form.grid.at(row, index)?.text ?? '').kind !== 'absent';
    });
  });
}

/** Whether a name is certainly a piece of one: 产出指 and 标（50分）, or a bracket without its other. */
export function isBroken(name: string): boolean {
  const count = (mark: RegExp) => name.match(mark)?.length ?? 0;
  return (
    /^(?:指?标)(?:[（(].*)?$|^.{2,3}指$/u.test(name) ||
    count(/[（(]/gu) !== count(/[）)]/gu) ||
    count(/“/gu) !== count(/”/gu) ||
    count(/《/gu) !== count(/》/gu)
  );
}
