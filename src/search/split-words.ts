import { isNumber, symbolsOf } from './symbols.ts';

/** Words beyond this many are no longer what was meant. */
const mostWords = 6;

/**
 * A text cut where its script or digits change, `12345热线` into `12345` and `热线`; `null` where it
 * does not. A single character stays with what stands before it: `2020年`.
 */
export function splitWords(text: string): readonly string[] | null {
  const { symbols, starts, ends } = symbolsOf(text);
  const words: { readonly start: number; end: number; symbols: number }[] = [];
  let before = '';
  for (const [index, symbol] of symbols.entries()) {
    const script = scriptOf(symbol);
    const last = words.at(-1);
    const end = ends[index] ?? 0;
    if (script !== '' && last && script === before) {
      last.end = end;
      last.symbols += 1;
    } else if (script !== '') {
      words.push({ start: starts[index] ?? 0, end, symbols: isNumber(symbol) ? 2 : 1 });
    }
    before = script;
  }
  const joined: typeof words = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (last && (word.symbols === 1 || last.symbols === 1)) {
      joined[joined.length - 1] = { ...last, end: word.end, symbols: last.symbols + word.symbols };
    } else joined.push(word);
  }
  if (joined.length < 2 || joined.length > mostWords) return null;
  return joined.map(({ start, end }) => text.slice(start, end));
}

/** Empty for punctuation and signs. */
function scriptOf(symbol: string): 'number' | 'latin' | 'han' | '' {
  if (isNumber(symbol)) return 'number';
  if (/\p{Script=Latin}/u.test(symbol)) return 'latin';
  return /\p{L}/u.test(symbol) ? 'han' : '';
}
