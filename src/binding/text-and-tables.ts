import { decimalOf } from '#core/figure.ts';
import type { TextFigure } from '#prose/text-figures.ts';
import type { BoundFigure } from './binding.ts';
import { cellClaims } from './cell-claims.ts';
import { type CellClaim, claimKey, itemOf, type ToldClaim, tellAlike } from './claim.ts';
import { type Telling, toldClaims } from './told-claims.ts';

/** One item as the running text and a table tell it. */
export interface TextAndTable {
  readonly told: ToldClaim;
  readonly cell: CellClaim;
  /** `explained`: they differ, and words nearby say that they are counted otherwise. */
  readonly verdict: 'agrees' | 'disagrees' | 'explained';
}

const known = new WeakMap<readonly BoundFigure[], readonly TextAndTable[]>();

/**
 * Every figure of the running text that a table states under the same label, measure and scope, held
 * against it. What front matter settles is left to other rules; so is a label that the tables give
 * several values. Computed once for each report.
 *
 * @param bound - All figures of the report, as `boundFigures` gives them.
 */
export function textAndTables(
  bound: readonly BoundFigure[],
  telling: Telling,
): readonly TextAndTable[] {
  const before = known.get(bound);
  if (before) return before;
  const open = bound.filter(({ verdict }) => verdict === null).map(({ figure }) => figure);
  const cells = cellClaims(open, telling.report);
  const all = cells.length === 0 ? [] : pairsOf(cells, new Set(open), bound, telling);
  known.set(bound, all);
  return all;
}

function pairsOf(
  cells: readonly CellClaim[],
  open: ReadonlySet<TextFigure>,
  bound: readonly BoundFigure[],
  telling: Telling,
): readonly TextAndTable[] {
  const figures = bound.map(({ figure }) => figure);
  const byKey = Map.groupBy(cells, claimKey);
  const byItem = Map.groupBy(cells, ({ label }) => itemOf(label));
  return toldClaims(figures, telling).flatMap((told): TextAndTable[] => {
    const found = byKey.get(claimKey(told)) ?? [];
    const [cell] = found;
    if (!cell || !open.has(told.figure)) return [];
    if (found.some((other) => !tellAlike(other, cell))) return [];
    if (tellAlike(told, cell)) return [{ told, cell, verdict: 'agrees' }];
    // A figure that stands in the item's row under another head is most likely that one.
    if (byItem.get(itemOf(told.label))?.some((other) => tellAlike(other, told))) return [];
    if (told.parent && !standsInColumn(told.parent, cell, figures)) return [];
    return [{ told, cell, verdict: told.caveat || cell.caveat ? 'explained' : 'disagrees' }];
  });
}

/** Whether the figure that a part was taken from stands in the part's own column as well. */
function standsInColumn(
  parent: TextFigure,
  { table, column }: CellClaim,
  figures: readonly TextFigure[],
): boolean {
  return figures.some(
    ({ block: { cell }, figure }) =>
      cell?.table === table &&
      cell.column === column &&
      figure.digits === parent.figure.digits &&
      !decimalOf(figure).isZero(),
  );
}
