import type { Found, Unsure } from '#extracting/found-value.ts';
import { cellWords } from '#extracting/grid/cell-text.ts';
import { cellsOf, type HeadedCell, readMark } from './cells.ts';
import { type Marks, type TextRole, type Texts, textRoles } from './facts.ts';
import { fragmentsOf } from './fragments.ts';
import { type Branch, branchesOf, type Tree } from './tree.ts';

/** What the columns say about each indicator. */
export interface Reading {
  readonly marks: Marks;
  readonly texts: Texts;
  /** Indicators of which nothing is certain, not even the name. */
  readonly dropped: ReadonlySet<Branch>;
  readonly unsure: Unsure[];
}

/** Reads the cells of every indicator. */
export function readingOf(tree: Tree): Reading {
  const unsure: Unsure[] = [];
  const marks = new Map<Branch, { fullMark?: Found; score?: Found }>();
  for (const key of ['fullMark', 'score'] as const) {
    const { cells, unsure: more } = cellsOf(tree, key);
    unsure.push(...more);
    for (const [branch, found] of cells) {
      const mark = readMark(branch, found);
      if (mark && 'value' in mark) marks.set(branch, { ...marks.get(branch), [key]: mark });
      else if (mark) unsure.push(mark);
    }
  }
  for (const branch of branchesOf(tree.roots)) addMarkInName(branch, marks, unsure);
  const texts = Object.fromEntries(
    textRoles.map((role) => [role, single(tree, role, unsure)]),
  ) as unknown as Texts;
  return { marks, texts, dropped: fragmentsOf(tree, { marks, texts }, unsure), unsure };
}

/** 产出指标（50分） states 分值 as well; where a column says otherwise neither is taken. */
function addMarkInName(
  branch: Branch,
  marks: Map<Branch, { fullMark?: Found; score?: Found }>,
  unsure: Unsure[],
): void {
  const { markInName, cell, name } = branch;
  if (markInName === null) return;
  const own = marks.get(branch);
  if (!own?.fullMark) {
    const found = { value: markInName, place: cell.place, quote: cellWords(cell.text) };
    marks.set(branch, { ...own, fullMark: found });
  } else if (Number(own.fullMark.value) !== Number(markInName)) {
    const { fullMark, ...others } = own;
    marks.set(branch, others);
    const what = `“${name}”的分值 ${markInName}、${fullMark.value}`;
    unsure.push({ what, why: '名称后的分值与分值栏不同', place: cell.place });
  }
}

/** The one cell of a role for each indicator; where several differ, none. */
function single(tree: Tree, role: TextRole, unsure: Unsure[]): ReadonlyMap<Branch, HeadedCell> {
  const { cells, unsure: more } = cellsOf(tree, role);
  unsure.push(...more);
  const found = new Map<Branch, HeadedCell>();
  for (const [branch, [first, ...others]] of cells) {
    if (!first) continue;
    const cutOff = tree.broken.find(
      ({ row, branch: above }) =>
        above === branch && (tree.form.grid.at(row, first.column.index)?.label ?? '') !== '',
    );
    if (others.length === 0 && !cutOff) found.set(branch, first);
    else
      unsure.push({
        what: `“${branch.name}”的${first.column.head} ${cellWords(first.cell.text)}`,
        why: cutOff ? '文字在下一行继续，不知道是否完整' : '有几个不同的单元格',
        place: first.cell.place,
      });
  }
  return found;
}
