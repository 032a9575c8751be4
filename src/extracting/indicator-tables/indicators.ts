import type { FoundRecord, Unsure } from '#extracting/found-value.ts';
import type { GridCell } from '#extracting/grid/cell-grid.ts';
import { cellWords } from '#extracting/grid/cell-text.ts';
import { isBroken } from './fragments.ts';
import { type Reading, readingOf } from './reading.ts';
import { nameOf, reasonOf } from './reasons.ts';
import { splitName } from './split-names.ts';
import { targetOf } from './targets.ts';
import { type Branch, branchesOf, leavesOf, type Tree } from './tree.ts';

/** The scoring tree and the targets of a form. */
export interface Indicators {
  /** `null` where the table has neither 分值 nor 得分. */
  readonly indicators: readonly FoundRecord[] | null;
  readonly targets: readonly FoundRecord[];
  readonly unsure: readonly Unsure[];
}

/** Reads the indicators of a form: marks and reasons into the tree, targets with their results. */
export function indicatorsOf(tree: Tree): Indicators {
  // What stands under a piece of a name may belong under another piece.
  const broken = branchesOf(tree.roots).find(
    ({ name, children }) => children.length > 0 && isBroken(name),
  );
  const piece = broken?.cell ?? splitName(tree);
  if (piece) return { indicators: null, targets: [], unsure: [unplaced(piece)] };
  const reading = readingOf(tree);
  const roles = new Set(
    tree.rows.flatMap(({ block }) => block.head.columns.map(({ role }) => role)),
  );
  const kept = leavesOf(tree).filter((leaf) => !reading.dropped.has(leaf));
  const targets = kept.flatMap((leaf) => targetOf(leaf, reading));
  const scored = roles.has('fullMark') || roles.has('score');
  return {
    indicators: scored ? tree.roots.flatMap((root) => nodeOf(root, reading)) : null,
    targets,
    unsure: [...tree.unsure, ...reading.unsure],
  };
}

function unplaced({ text, place }: GridCell): Unsure {
  const why = '名称可能被拆成了几行，不知道哪些指标属于它，这张指标表没有填入';
  return { what: `指标“${cellWords(text)}”`, why, place };
}

function nodeOf(branch: Branch, reading: Reading): readonly FoundRecord[] {
  if (reading.dropped.has(branch)) return [];
  const children = branch.children.flatMap((child) => nodeOf(child, reading));
  const { fullMark, score } = reading.marks.get(branch) ?? {};
  const reason = reasonOf(branch, reading);
  return [
    {
      name: nameOf(branch),
      ...(fullMark && { fullMark }),
      ...(score && { score }),
      ...(reason && { reason }),
      ...(children.length > 0 && { children }),
    },
  ];
}
