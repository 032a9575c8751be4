import type { Probe } from './probe.ts';
import type { Part, Reach } from './reach.ts';
import { isNumber, symbolsOf } from './symbols.ts';

const mostParts = 3;
/** What says nothing without its number. */
const unit = /^(?:[万亿千百]?元|百分点|人次)$/u;

/**
 * The longest parts of a text that stand in the index, apart from each other and in their order; a
 * number of three digits or with decimals is one as well.
 *
 * @param symbols - Of the text, or of its beginning.
 */
export async function standingParts(
  text: string,
  symbols: readonly string[],
  reach: Reach,
  probe: Probe,
): Promise<readonly string[]> {
  const { starts, ends } = symbolsOf(text);
  const numbers = await standingNumbers(symbols, probe);
  const chosen: Part[] = [];
  for (const part of [...reach.parts, ...numbers]) {
    const trimmed = withoutCutWords(part, symbols);
    const printed = text.slice(starts[trimmed.from], ends[trimmed.to - 1]);
    if (chosen.length === mostParts || trimmed.to <= trimmed.from || unit.test(printed)) continue;
    const single = trimmed.to - trimmed.from === 1;
    if (single && !isNumber(symbols[trimmed.from] ?? '')) continue;
    if (chosen.every(({ from, to }) => trimmed.to <= from || trimmed.from >= to)) {
      chosen.push(trimmed);
    }
  }
  return chosen
    .sort((a, b) => a.from - b.from)
    .map(({ from, to }) => text.slice(starts[from], ends[to - 1]));
}

async function standingNumbers(symbols: readonly string[], probe: Probe): Promise<readonly Part[]> {
  const telling = symbols.flatMap((symbol, from) =>
    isNumber(symbol) && symbol.length > 2 ? [{ from, to: from + 1, symbol }] : [],
  );
  const standing = await Promise.all(telling.map(({ symbol }) => probe.stands([symbol])));
  return telling.filter((_, index) => standing[index]);
}

/** A part without marks at its ends and without the rests of Latin words that it cuts through. */
function withoutCutWords({ from, to }: Part, symbols: readonly string[]): Part {
  const isLatin = (index: number) => /\p{Script=Latin}/u.test(symbols[index] ?? '');
  const isMark = (index: number) => !/[\p{L}\p{N}]/u.test(symbols[index] ?? '');
  let [first, end] = [from, to];
  if (isLatin(first - 1)) while (first < end && isLatin(first)) first += 1;
  if (isLatin(end)) while (end > first && isLatin(end - 1)) end -= 1;
  while (first < end && isMark(first)) first += 1;
  while (end > first && isMark(end - 1)) end -= 1;
  return { from: first, to: end };
}
