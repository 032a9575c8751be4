import { symbolsOf } from './symbols.ts';

/** One thing asked for: a phrase that stands in the text exactly as asked. */
export interface Phrase {
  /** As the reader typed it, without the quotation marks. */
  readonly text: string;
  readonly symbols: readonly string[];
}

/** What a reader asks: every phrase must stand in the report. */
export interface Query {
  readonly phrases: readonly Phrase[];
}

/** Terms beyond this many are left out: nobody types them, and each costs a lookup. */
const mostPhrases = 8;
/** Symbols of a phrase beyond this are left out; a pasted paragraph is found by its beginning. */
const longestPhrase = 64;

const term = /"([^"]*)"|“([^”]*\s[^”]*)”|(\S+)/gu;

/** Reads a query: spaces part phrases, quotation marks hold one together. */
export function parseQuery(typed: string): Query {
  const phrases = [...typed.matchAll(term)]
    .map(([, quoted, curly, bare]) => quoted ?? curly ?? bare ?? '')
    .map((text): Phrase => {
      const { symbols } = symbolsOf(text.replaceAll(/\s+/gu, ' '));
      return { text: text.trim(), symbols: symbols.slice(0, longestPhrase) };
    })
    .filter(({ symbols }) => symbols.length > 0);
  const distinct = new Map(phrases.map((phrase) => [phrase.symbols.join('\u0001'), phrase]));
  return { phrases: [...distinct.values()].slice(0, mostPhrases) };
}
