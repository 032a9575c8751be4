import { decimalOf, type Figure, type Wording } from './figure.ts';

/** In what a figure differs from what it was. */
export type FigureChangeKind =
  /** It claims something else. */
  | 'value'
  /** The same value to more or fewer decimals: 92.10 and 92.1. */
  | 'precision'
  /** The same value written otherwise: 1.2万 and 12000. */
  | 'notation'
  /** It was not stated before. */
  | 'disclosed'
  /** It is not stated any more. */
  | 'withdrawn';

/** What a change is called, for readers. */
export const changeKindNames: Readonly<Record<FigureChangeKind, string>> = {
  value: '数值变化',
  precision: '精度变化，数值不变',
  notation: '写法变化，数值不变',
  disclosed: '新增',
  withdrawn: '删去',
};

type Stated = Figure | Wording;

/** How a figure changed, `null` when it did not. */
export function changeOf(from: Stated | null, to: Stated | null): FigureChangeKind | null {
  if (from === null || to === null) {
    return from === to ? null : from === null ? 'disclosed' : 'withdrawn';
  }
  if (from.text === to.text) return null;
  if (from.kind !== 'stated' || to.kind !== 'stated') return 'value';
  if (from.hedge !== to.hedge || !decimalOf(from).eq(decimalOf(to))) return 'value';
  const alike = from.magnitude === to.magnitude && from.decimals !== to.decimals;
  return alike ? 'precision' : 'notation';
}

/**
 * The new figure less the old one with its sign, in their own magnitude: `+0.01`.
 *
 * @returns `null` where the values cannot be subtracted or do not differ.
 */
export function differenceOf(from: Stated | null, to: Stated | null): string | null {
  if (from?.kind !== 'stated' || to?.kind !== 'stated') return null;
  if (from.hedge !== null || to.hedge !== null || from.percent !== to.percent) return null;
  if (from.magnitude !== to.magnitude) return null;
  const difference = decimalOf({ ...to, magnitude: 0 }).minus(decimalOf({ ...from, magnitude: 0 }));
  if (difference.isZero()) return null;
  const size = difference.abs().toFixed(Math.max(from.decimals, to.decimals));
  return `${difference.isPositive() ? '+' : '−'}${size}`;
}
