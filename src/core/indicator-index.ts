import { hasLost, type IndicatorAcross } from './indicator-uses.ts';

/** A line of the list of indicators. */
export interface IndexedIndicator extends Pick<IndicatorAcross, 'slug' | 'name' | 'block'> {
  readonly departments: number;
  readonly reports: number;
  /** Reports that disclose full mark and score. */
  readonly scored: number;
  /** Reports in which it lost marks. */
  readonly lost: number;
}

/**
 * The lowest level of all scoring trees: blocks with most reports first, within a block what lost
 * marks most often. Those above are left out, or every loss would be counted again there.
 */
export function indicatorIndex(all: readonly IndicatorAcross[]): readonly IndexedIndicator[] {
  const lines = all.filter(({ parent }) => !parent).map(line);
  const weights = new Map<string, number>();
  for (const { block, reports } of lines) weights.set(block, (weights.get(block) ?? 0) + reports);
  const weight = (block: string) => weights.get(block) ?? 0;
  return lines.toSorted(
    (a, b) =>
      weight(b.block) - weight(a.block) ||
      order(a.block, b.block) ||
      b.lost - a.lost ||
      b.reports - a.reports ||
      order(a.name, b.name),
  );
}

function line({ slug, name, block, uses }: IndicatorAcross): IndexedIndicator {
  const ids = (some: IndicatorAcross['uses']) => new Set(some.map(({ report }) => report.id)).size;
  return {
    slug,
    name,
    block,
    departments: new Set(uses.map(({ report }) => report.department)).size,
    reports: ids(uses),
    scored: ids(uses.filter(({ lost }) => lost !== null)),
    lost: ids(uses.filter(hasLost)),
  };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
