import { compareExactly } from './exact-decimal.ts';
import { exactBound, type FigureValue, readingOf } from './figure-value.ts';
import { symbolsOf } from './symbols.ts';
import { type TypedValue, typedValues } from './value-query.ts';

/** One thing asked for: a phrase that stands in the text exactly as asked. */
export interface Phrase {
  /** As the reader typed it, without the quotation marks. */
  readonly text: string;
  readonly symbols: readonly string[];
}

/** What a reader asks: every phrase must stand in the report, and it must have every value. */
export interface Query {
  readonly phrases: readonly Phrase[];
  readonly values: readonly FigureValue[];
}

/** Terms beyond this many are left out: nobody types them, and each costs a lookup. */
const mostPhrases = 8;
/** Symbols of a phrase beyond this are left out; a pasted paragraph is found by its beginning. */
const longestPhrase = 64;

const term = /"([^"]*)"|“([^”]*\s[^”]*)”|(\S+)/gu;

/** A space between a number and its unit parts nothing: 92.1 分 is 92.1分. */
const spaceBeforeUnit =
  /(?<=\d)\s+(?=(?:%|％|(?:百|千)?(?:万亿|万|亿)?(?:元|分|年度|年|月|日|个|次|人次|人|名|项|家|户|场|件|篇|宗|册|期|个百分点)?)(?=[\s"”]|$))(?=\S)/gu;

/** Reads a query: spaces part phrases, quotation marks hold one together and are never a value. */
export function parseQuery(asked: string): Query {
  const typed = asked.replaceAll(spaceBeforeUnit, '');
  const values = typedValues(
    typed.replaceAll(term, (whole, quoted, curly) =>
      (quoted ?? curly) === undefined ? whole : '"'.repeat(whole.length),
    ),
  );
  const phrases = [...without(typed, values).matchAll(term)]
    .map(([, quoted, curly, bare]) => quoted ?? curly ?? bare ?? '')
    .map((text): Phrase => {
      const { symbols } = symbolsOf(text.replaceAll(/\s+/gu, ' '));
      return { text: text.trim(), symbols: symbols.slice(0, longestPhrase) };
    })
    .filter(({ symbols }) => symbols.length > 0);
  const distinct = new Map(phrases.map((phrase) => [phrase.symbols.join('\u0001'), phrase]));
  return {
    phrases: [...distinct.values()].slice(0, mostPhrases),
    values: joined(values.map(({ value }) => value)).slice(0, mostPhrases),
  };
}

/** The query without its values and the commas that part them from the rest. */
function without(typed: string, values: readonly TypedValue[]): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of values) {
    rest += `${typed.slice(at, start).replace(/[,，;；、]+$/u, '')} `;
    at = end + (/^[,，;；、]*/u.exec(typed.slice(end))?.[0].length ?? 0);
  }
  return rest + typed.slice(at);
}

/**
 * Two ends of one stretch are one value: `执行率>90% 执行率<95%` asks for a single figure between. What
 * is asked twice is one value as well.
 */
function joined(values: readonly FigureValue[]): readonly FigureValue[] {
  const all: FigureValue[] = [];
  for (const value of values) {
    const stretches = all.map((other) => stretchOf(other, value));
    const at = stretches.findIndex((stretch) => stretch !== null);
    const stretch = stretches[at];
    if (stretch) all[at] = stretch;
    else if (!all.some((other) => readingOf(other) === readingOf(value))) all.push(value);
  }
  return all;
}

/** `null` when they are not two ends of one stretch. */
function stretchOf(a: FigureValue, b: FigureValue): FigureValue | null {
  if (a.label !== b.label || a.unit !== b.unit) return null;
  if ((a.low && b.low) || (a.high && b.high)) return null;
  const [low, high] = [a.low ?? b.low, a.high ?? b.high];
  if (!low || !high || compareExactly(exactBound(low), exactBound(high)) > 0) return null;
  return { ...a, low, high };
}
