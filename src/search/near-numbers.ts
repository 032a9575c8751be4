import { numberOfEnding, numbersEndingWith } from './number-endings.ts';
import { type PairRange, pairOf, symbolsOfPair } from './pair.ts';
import type { Posting } from './postings.ts';
import type { Probe } from './probe.ts';
import { isNumber, symbolsOf } from './symbols.ts';

type FiledPair = Pick<Posting, 'pair'>;

/** Texts that each of the two ways may lead to. */
const mostTexts = 6;
/** Bytes that looking for longer numbers may load from one shard. */
const mostBytes = 16_000;

/**
 * A text with its numbers written in other ways: with a point where one is missing or without it,
 * with one zero more or fewer at the end. The digits stay.
 */
export function otherNumberForms(text: string): readonly string[] {
  const { symbols, starts, ends } = symbolsOf(text);
  return symbols
    .flatMap((symbol, index) =>
      isNumber(symbol) && !(isYear(symbol) && symbols[index + 1] === '年')
        ? formsOf(symbol).map((form) => spliced(text, starts[index] ?? 0, ends[index] ?? 0, form))
        : [],
    )
    .slice(0, mostTexts);
}

function formsOf(number: string): readonly string[] {
  const [whole = '', decimals] = number.split('.');
  if (decimals !== undefined) {
    const shorter = decimals.replace(/0+$/u, '');
    const cut = shorter === '' ? whole : `${whole}.${shorter}`;
    return [
      ...(shorter === decimals ? [] : [cut]),
      `${number}0`,
      ...(whole === '0' ? [] : [`${whole}${decimals}`]),
    ];
  }
  // Two decimals are the most common, then one.
  const lengths = [2, 1, 3, 4].filter((length) => length < whole.length);
  const points = lengths.map((length) => `${whole.slice(0, -length)}.${whole.slice(-length)}`);
  return [...points, `${whole}.0`, `${whole}.00`];
}

/**
 * A text that begins or ends with digits cut from a longer number, with whole numbers as they stand
 * in the index: `21年度预算` as `2021年度预算`. Years come first, then the shortest.
 */
export async function withWholeNumbers(text: string, probe: Probe): Promise<readonly string[]> {
  const { symbols, starts, ends } = symbolsOf(text);
  const last = symbols.length - 1;
  const texts: string[] = [];
  for (const index of new Set([0, last])) {
    const digits = symbols[index] ?? '';
    // 0.39 is no rest of 10.39.
    if (!isNumber(digits) || digits.length < 2 || digits.startsWith('0.')) continue;
    const longer = new Set<string>();
    if (index === 0) await collect(probe, numbersEndingWith(digits), numberOfEnding, longer);
    if (index === last) {
      const before = symbols[last - 1];
      const from = before === undefined ? digits : pairOf(before, digits);
      await collect(probe, { from, to: `${from}:` }, numberIn(before !== undefined), longer);
    }
    longer.delete(digits);
    const nearest = [...longer].sort(
      (a, b) => rank(a, digits) - rank(b, digits) || (a < b ? -1 : 1),
    );
    for (const number of nearest) {
      texts.push(spliced(text, starts[index] ?? 0, ends[index] ?? 0, number));
    }
  }
  return texts.slice(0, mostTexts);
}

/** A text with a number replaced by others of the same whole part: who rounds finds the figure. */
export async function withDecimals(text: string, probe: Probe): Promise<readonly string[]> {
  const { symbols, starts, ends } = symbolsOf(text);
  const index = symbols.findIndex((symbol) => isNumber(symbol) && !isYear(symbol));
  const number = symbols[index] ?? '';
  const whole = number.split('.')[0] ?? '';
  // Small numbers share their whole part with too many others.
  if (whole.length < 3) return [];
  const others = new Set<string>();
  const after = symbols[index + 1];
  const numberOf = ({ pair }: FiledPair) => {
    const [first, second] = symbolsOfPair(pair);
    return after === undefined || second === after ? first : '';
  };
  await collect(probe, { from: `${whole}.`, to: `${whole}/` }, numberOf, others);
  for (const none of ['', number]) others.delete(none);
  return [...others]
    .sort((a, b) => Math.abs(Number(a) - Number(number)) - Math.abs(Number(b) - Number(number)))
    .slice(0, mostTexts)
    .map((other) => spliced(text, starts[index] ?? 0, ends[index] ?? 0, other));
}

async function collect(
  probe: Probe,
  range: PairRange,
  numberOf: (posting: FiledPair) => string,
  into: Set<string>,
): Promise<void> {
  await Promise.all(
    probe.shards.map(async ({ shard }) => {
      if (probe.over || shard.cost(range) > mostBytes) return;
      const postings = await shard.postings(range).catch(() => []);
      for (const posting of postings) into.add(numberOf(posting));
    }),
  );
}

/** The number of a pair: its second symbol, or its first. */
function numberIn(second: boolean): (posting: FiledPair) => string {
  return ({ pair }) => symbolsOfPair(pair)[second ? 1 : 0];
}

/** How far a number is from the digits that were cut from it: years first. */
function rank(number: string, digits: string): number {
  if (isYear(number)) return number.startsWith('20') ? 0 : 0.5;
  return number.length - digits.length;
}

function isYear(number: string): boolean {
  return /^(?:19|20)\d{2}$/u.test(number);
}

function spliced(text: string, start: number, end: number, middle: string): string {
  return `${text.slice(0, start)}${middle}${text.slice(end)}`;
}
