import { decimalOf } from '#core/figure.ts';
import type { BoundFigure } from './binding.ts';
import { claimKey, type ToldClaim, tellAlike } from './claim.ts';
import { textAndTables } from './text-and-tables.ts';
import { type Telling, toldClaims } from './told-claims.ts';

/** Two passages that give one item different amounts. */
export interface RepeatedAmount {
  readonly first: ToldClaim;
  readonly second: ToldClaim;
  /** Words nearby say that they are counted otherwise. */
  readonly explained: boolean;
}

/** Items that every project and every unit has of its own. */
const everywhere =
  /^(?:基本支出|项目支出|人员经费|公用经费|日常公用经费|(?:年度)?资金总额|财政拨款|其他资金|[\p{Script=Han}]{2}费|(?:劳务|委托业务|工程|设备|材料|印刷|其他)[\p{Script=Han}]*|(?:收入|支出)?(?:合计|总计))$/u;

/** The farthest apart, as a part of the larger, that two amounts may lie and still look like one item. */
const near = 0.1;

/**
 * Amounts that the running text tells exactly twice for one item, different and yet close. Far apart,
 * the two are more likely about two things; what front matter or a table settles is left to other rules.
 */
export function repeatedAmounts(
  bound: readonly BoundFigure[],
  telling: Telling,
): readonly RepeatedAmount[] {
  const settled = new Set([
    ...bound.filter(({ verdict }) => verdict !== null).map(({ figure }) => figure),
    ...textAndTables(bound, telling).map(({ told }) => told.figure),
  ]);
  const told = toldClaims(
    bound.map(({ figure }) => figure),
    telling,
  ).filter(({ figure }) => figure.kind === 'money');
  return [...Map.groupBy(told, claimKey).values()].flatMap((claims): RepeatedAmount[] => {
    const [first, second] = claims;
    if (claims.length !== 2 || !first || !second) return [];
    if (claims.some(({ figure, parent }) => parent !== null || settled.has(figure))) return [];
    if (first.label.length < 4 || everywhere.test(first.label)) return [];
    if (tellAlike(first, second) || !areNear(first, second)) return [];
    return [{ first, second, explained: (first.caveat ?? second.caveat) !== null }];
  });
}

function areNear(a: ToldClaim, b: ToldClaim): boolean {
  const one = decimalOf(a.figure.figure);
  const other = decimalOf(b.figure.figure);
  const larger = one.gt(other) ? one : other;
  return larger.gt(0) && one.minus(other).abs().div(larger).lte(near);
}
