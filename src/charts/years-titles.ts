import { decimalOf, parseFigure, stated } from '#core/figure.ts';
import { decimalText } from '#core/sum.ts';
import type { Series } from './spec.ts';

interface Known {
  readonly year: number;
  readonly index: number;
  /** In the unit of the chart. */
  readonly value: number;
  /** As stated, with its unit where that is another one. */
  readonly text: string;
}

/** Where the spending began and ended; empty when no year states it. */
export function amountsTitle(years: readonly number[], spent: Series): string {
  const known = knownOf(years, spent);
  const first = known[0];
  const last = known.at(-1);
  if (!first || !last) return '';
  const [from, to] = [first, last].map(({ text }) => (text.endsWith('元') ? text : `${text}万元`));
  if (first === last) return `${last.year}年支出${to}`;
  const change = last.value - first.value;
  const word = change > 0 ? '增至' : change < 0 ? '减至' : '变为';
  return `支出由${first.year}年的${from}${word}${last.year}年的${to}`;
}

/** Between what the rates lie; empty when no year states one. */
export function ratesTitle(years: readonly number[], rate: Series): string {
  const sorted = knownOf(years, rate).toSorted((a, b) => a.value - b.value);
  const lowest = sorted[0];
  const highest = sorted.at(-1);
  if (!lowest || !highest) return '';
  const percent = ({ text }: Known) => (text.endsWith('%') ? text : `${text}%`);
  if (lowest.value === highest.value) return `各年执行率均为${percent(highest)}`;
  return `执行率最低${percent(lowest)}（${lowest.year}年），最高${percent(highest)}（${highest.year}年）`;
}

/**
 * The latest score, and what became of the one before where both follow one scheme.
 *
 * @param breaks - Indices from which on another scheme applies.
 */
export function scoresTitle(
  years: readonly number[],
  total: Series,
  breaks: readonly number[],
): string {
  const [before, last] = knownOf(years, total).slice(-2);
  if (!before || !last) return '';
  const now = `${last.year}年自评总分${last.text}分`;
  if (breaks.some((index) => index > before.index && index <= last.index)) {
    return `${now}，评分方案已经改变，不能与${before.year}年比较`;
  }
  const change = difference(last.text, before.text);
  if (change === null) return now;
  const word = change.startsWith('-') ? '低' : '高';
  return change === '0'
    ? `${now}，与${before.year}年相同`
    : `${now}，比${before.year}年${word}${change.replace('-', '')}分`;
}

function knownOf(years: readonly number[], { values, texts }: Series): readonly Known[] {
  return values.flatMap((value, index) =>
    value === null ? [] : [{ year: years[index] ?? 0, index, value, text: texts[index] ?? '' }],
  );
}

/** Of two points as decimal text; `null` when one is hedged. */
function difference(now: string, before: string): string | null {
  const [a, b] = [now, before].map((text) => stated(parseFigure(text)));
  return a && b && !a.hedge && !b.hedge ? decimalText(decimalOf(a).minus(decimalOf(b))) : null;
}
