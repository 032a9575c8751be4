/**
 * The one normalisation of the search, the same when the index is built and when a reader asks.
 *
 * A text becomes a sequence of symbols: one for each character, and one for each whole number. What
 * readers cannot be expected to type alike is dropped or unified: white space, quotation marks, full
 * and half width, kinds of brackets and dashes, letter case, thousands separators.
 */
export interface Symbols {
  readonly symbols: readonly string[];
  /** Where each symbol begins in the source text. */
  readonly starts: readonly number[];
  /** Where each symbol ends in the source text, exclusive. */
  readonly ends: readonly number[];
}

/** Ends every block of text, so that no phrase runs from one paragraph or cell into the next. */
export const blockEnd = '\n';

const dropped = new Set(
  '“”‘’„‟"\'`´＂＇「」『』﹁﹂﹃﹄《》〈〉«»‹›\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff',
);
const middleDots = new Set('·・•‧∙⋅･');

const unified: ReadonlyMap<string, string> = new Map([
  ...[...'〔[【〖｛{（⟨［'].map((bracket) => [bracket, '('] as const),
  ...[...'〕]】〗｝}）⟩］'].map((bracket) => [bracket, ')'] as const),
  ...[...'–—―‐‑‒−－─'].map((dash) => [dash, '-'] as const),
  ...[...'～〜∼'].map((tilde) => [tilde, '~'] as const),
  [',', '，'],
  // Radicals that stand for characters in text from PDF files and have no compatibility mapping.
  ...[
    ...'⺠民⻓长⻔门⻅见⻋车⻚页⻛风⻜飞⻝食⻢马⻥鱼⻦鸟⻩黄⻬齐⻰龙⻆角⻉贝⻘青⻄西⻁虎⻣骨⻤鬼⻨麦',
  ]
    .map((radical, index, all) => [radical, all[index + 1] ?? ''] as const)
    .filter((_, index) => index % 2 === 0),
]);

const known = new Map<string, string>();

/** One character as the index knows it; empty when it is dropped. */
function unify(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const plain =
    dropped.has(character) || /\s/u.test(character)
      ? ''
      : (unified.get(character) ??
        [...character.normalize('NFKC').toLowerCase()]
          .map((one) => unified.get(one) ?? (/\s/u.test(one) ? '' : one))
          .join(''));
  known.set(character, plain);
  return plain;
}

const number =
  /\d{1,3}(?:,\d{3})+(?![\d,])(?:\.\d+)?(?!\.?\d)|\d+(?:[.·・•‧∙⋅･]\d+)?(?!\d|[.·・•‧∙⋅･]\d)|\d+/uy;
/** Digits beyond these do not tell two numbers apart: no code or amount has as many. */
const longestNumber = 64;
const fullWidth = /[０-９．]|(?<=[０-９])，(?=[０-９]{3})/gu;

/** Takes the symbols of a text, first to last. */
export interface SymbolTaker {
  /** A Chinese character, which is a symbol as it is, by its code. */
  readonly character: (code: number, start: number) => void;
  /** Any other symbol, and where it stands, the end exclusive. */
  readonly other: (symbol: string, start: number, end: number) => void;
}

/** The symbols of a text with where each stands in it. */
export function symbolsOf(source: string): Symbols {
  const symbols: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const other: SymbolTaker['other'] = (symbol, start, end) => {
    symbols.push(symbol);
    starts.push(start);
    ends.push(end);
  };
  const character = (code: number, start: number) =>
    other(String.fromCharCode(code), start, start + 1);
  readSymbols(source, { character, other });
  return { symbols, starts, ends };
}

/** Reads a text symbol by symbol: an index needs neither the list of them nor their places. */
export function readSymbols(source: string, taker: SymbolTaker): void {
  // Digits and points of full width count as one character each, so that no offset moves.
  const text = source.replace(fullWidth, (one) => one.normalize('NFKC'));
  let dashed = false;
  for (let index = 0; index < text.length; ) {
    const code = text.charCodeAt(index);
    if (code >= 0x4e00 && code <= 0x9fff) {
      taker.character(code, index);
      dashed = false;
      index += 1;
    } else if (code >= 0x30 && code <= 0x39) {
      number.lastIndex = index;
      const printed = number.exec(text)?.[0] ?? '';
      taker.other(numberSymbol(printed), index, index + printed.length);
      dashed = false;
      index += printed.length;
    } else {
      const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
      const end = index + character.length;
      for (const symbol of symbolsOfSign(character)) {
        // —— and -- are one dash.
        if (symbol !== '-' || !dashed) taker.other(symbol, index, end);
        dashed = symbol === '-';
      }
      index = end;
    }
  }
}

function numberSymbol(printed: string): string {
  return printed
    .slice(0, longestNumber)
    .replaceAll(',', '')
    .replace(/[·・•‧∙⋅･]/u, '.');
}

/** What stands for a character that is neither Chinese nor a digit. */
function symbolsOfSign(character: string): string {
  if (character === blockEnd) return blockEnd;
  return middleDots.has(character) ? '' : unify(character);
}

/** Whether a symbol is a whole number. */
export function isNumber(symbol: string): boolean {
  const code = symbol.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}

/**
 * Whether a number at the end of a phrase also stands for the decimals that it is the whole part of:
 * 4863 finds 4863.08. Below three digits that would find nearly anything.
 */
export function isOpenEnded(symbol: string): boolean {
  return symbol.length >= 3 && isNumber(symbol) && !symbol.includes('.');
}
