import { compareExactly, type ExactDecimal, exactDecimal } from './exact-decimal.ts';
import type { FigurePart } from './figure-table.ts';
import { type Bound, exactBound, type FigureValue } from './figure-value.ts';
import { type OpenColumn, powers } from './open-column.ts';
import type { Shard } from './shard.ts';

/** A figure that is a value asked for. */
export interface FigureHit {
  readonly label: string;
  /** As stated, with its unit. */
  readonly text: string;
  readonly part: FigurePart;
  /** Index of the first value of the query that it is. */
  readonly value: number;
}

/** The reports of a shard that have a figure for every value, with those figures in page order. */
export async function findFigures(
  shard: Shard,
  values: readonly FigureValue[],
): Promise<ReadonlyMap<number, readonly FigureHit[]>> {
  const found = new Map<number, FigureHit[]>();
  const fulfilled = new Map<number, Set<number>>();
  for (const column of await shard.figures()) {
    const tests = values.map((value) => testOf(value, column));
    if (tests.every((test) => test === null)) continue;
    for (const [index, text] of column.texts.entries()) {
      const number = numberOf(text, column.power);
      const fits = tests.flatMap((test, value) => (test?.(number) ? [value] : []));
      const [first] = fits;
      if (first === undefined) continue;
      const report = column.reports[index] ?? 0;
      const { label, unit, part } = column;
      entryOf(found, report, () => []).push({
        label,
        text: withUnit(text, unit),
        part,
        value: first,
      });
      const done = entryOf(fulfilled, report, () => new Set<number>());
      for (const value of fits) done.add(value);
    }
  }
  const complete = [...found].filter(([report]) => fulfilled.get(report)?.size === values.length);
  return new Map(complete.sort(([a], [b]) => a - b));
}

function entryOf<Entry>(map: Map<number, Entry>, key: number, create: () => Entry): Entry {
  const before = map.get(key);
  if (before !== undefined) return before;
  const entry = create();
  map.set(key, entry);
  return entry;
}

/**
 * The number that a stated figure names; a hedge (近, 逾, 余) is passed over, and 近万 names 10000.
 *
 * @param power - Power of ten of its unit.
 */
function numberOf(text: string, power: number): ExactDecimal {
  const digits = /-?\d+(?:\.\d+)?/u.exec(text)?.[0] ?? '1';
  const magnitude = /万亿|亿|万/u.exec(text)?.[0] ?? '';
  return exactDecimal(digits, power + (powers[magnitude] ?? 0));
}

/** How a column's figures are held against a value; `null` when the value does not ask for them. */
function testOf(
  { asked, unit, low, high }: FigureValue,
  { name, base }: OpenColumn,
): ((number: ExactDecimal) => boolean) | null {
  // 人次>1万 asks for whatever is counted in 人次.
  const isMeant =
    'names' in asked
      ? asked.names.includes(name)
      : name.includes(asked.part) || base === asked.part;
  if (!isMeant || (unit !== null && unit !== base)) return null;
  const exact = (bound: Bound | null) =>
    bound && {
      // An amount without unit or magnitude is one in 万元, the unit of reports.
      at: exactBound(bound, unit === null && base === '元' && bound.power === 0 ? 4 : 0),
      inclusive: bound.inclusive,
    };
  const [from, to] = [exact(low), exact(high)];
  return (number) => {
    const above = from ? compareExactly(number, from.at) : 1;
    const below = to ? compareExactly(number, to.at) : -1;
    return (
      (above > 0 || (above === 0 && !!from?.inclusive)) &&
      (below < 0 || (below === 0 && !!to?.inclusive))
    );
  };
}

function withUnit(text: string, unit: string): string {
  return unit === '%' && /[%％]/u.test(text) ? text : `${text}${unit}`;
}
