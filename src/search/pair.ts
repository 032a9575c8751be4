/** Two neighbouring symbols, as the index files them. */
export type Pair = string;

/** Below every character that a number may go on with, and never a symbol itself. */
const joint = ' ';

/** The pair of two neighbouring symbols. */
export function pairOf(first: string, second: string): Pair {
  return `${first}${joint}${second}`;
}

/** A stretch of pairs in their order, the end exclusive. */
export interface PairRange {
  readonly from: Pair;
  readonly to: Pair;
}

/** One pair alone. */
export function onlyPair(first: string, second: string): PairRange {
  const pair = pairOf(first, second);
  return { from: pair, to: `${pair}\u0000` };
}

/** A symbol before a number or the decimals that it is the whole part of: 4863 and 4863.08, not 48630. */
export function pairWithDecimals(first: string, number: string): PairRange {
  return { from: pairOf(first, number), to: `${pairOf(first, number)}/` };
}

/** Every pair that a symbol opens; with decimals, those of the numbers it is the whole part of too. */
export function pairsFrom(symbol: string, decimals: boolean): PairRange {
  return { from: `${symbol}${joint}`, to: `${symbol}${decimals ? '/' : '!'}` };
}

/** The two symbols of a pair. */
export function symbolsOfPair(pair: Pair): readonly [first: string, second: string] {
  const [first = '', second = ''] = pair.split(joint);
  return [first, second];
}
