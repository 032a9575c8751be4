import { type Aliases, withAliases } from './aliases.ts';
import { otherNumberForms, withDecimals, withWholeNumbers } from './near-numbers.ts';
import { standingParts } from './parts.ts';
import type { Probe } from './probe.ts';
import { type Phrase, parseQuery } from './query.ts';
import { reachOf } from './reach.ts';
import { meantTexts } from './slips.ts';
import { splitWords } from './split-words.ts';

/** A query to be tried instead of one without hits. */
export interface NearQuery {
  readonly query: string;
  /** What was changed, in Chinese. */
  readonly label: string;
}

/** Symbols of a phrase beyond this are not looked at; a longer one is only divided. */
const longest = 24;
/** Texts tried for each of several words. */
const mostForWord = 4;

const labels = {
  number: '数字的其他写法',
  whole: '更长的数字',
  decimals: '整数部分相同的数字',
  alias: '相近说法',
  split: '分开检索',
  meant: '相近字句',
  part: '较短的词语',
} as const;

/**
 * Queries that resemble one without hits, in order of nearness. They come in groups: once a group has
 * hits, the groups behind it need not be tried.
 */
export async function* nearQueries(
  phrases: readonly Phrase[],
  aliases: Aliases,
  probe: Probe,
): AsyncGenerator<readonly NearQuery[]> {
  const [only] = phrases;
  if (only && phrases.length === 1) yield* nearPhrase(only, aliases, probe);
  else if (only) yield* nearWords(phrases, aliases, probe);
}

/** Queries with words replaced that readers use for one another. */
export function aliasQueries(phrases: readonly Phrase[], aliases: Aliases): readonly NearQuery[] {
  return phrases.flatMap(({ text }, index) =>
    withAliases(text, aliases).map((other) => ({
      query: phrases
        .map((phrase, at) => (at === index ? asTyped(other) : asTyped(phrase.text)))
        .join(' '),
      label: '另可检索',
    })),
  );
}

async function* nearPhrase(
  { text, symbols }: Phrase,
  aliases: Aliases,
  probe: Probe,
): AsyncGenerator<readonly NearQuery[]> {
  const near = (label: keyof typeof labels, texts: readonly string[]) =>
    texts.map((other): NearQuery => ({ query: asTyped(other), label: labels[label] }));
  const words = splitWords(text);
  const short = symbols.length <= longest;
  if (short) {
    yield near('number', otherNumberForms(text));
    yield [
      ...near('whole', await withWholeNumbers(text, probe)),
      ...near('decimals', await withDecimals(text, probe)),
    ];
  }
  yield [
    ...near('alias', withAliases(text, aliases)),
    ...(words ? [{ query: words.join(' '), label: labels.split }] : []),
  ];
  if (!symbols.some((symbol) => /[\p{L}\p{N}]/u.test(symbol))) return;
  const looked = symbols.slice(0, longest);
  const reach = await reachOf(looked, probe);
  if (short) yield near('meant', await meantTexts(looked, reach, probe));
  const parts = await standingParts(text, looked, reach, probe);
  yield [
    ...(parts.length > 1 ? [{ query: parts.map(asTyped).join(' '), label: labels.split }] : []),
    ...near(
      'part',
      [...parts].sort((a, b) => b.length - a.length),
    ),
  ];
}

async function* nearWords(
  phrases: readonly Phrase[],
  aliases: Aliases,
  probe: Probe,
): AsyncGenerator<readonly NearQuery[]> {
  const standing = await Promise.all(phrases.map(({ symbols }) => probe.stands(symbols)));
  const missing = phrases.filter((_, index) => !standing[index]);
  if (missing.length > 0) {
    const instead = new Map<Phrase, NearQuery>();
    for (const phrase of missing) {
      const near = await standingInstead(phrase, aliases, probe);
      if (near) instead.set(phrase, near);
    }
    const kept = phrases.filter((phrase) => !missing.includes(phrase));
    const replaced = phrases.flatMap(
      (phrase) => instead.get(phrase)?.query ?? (kept.includes(phrase) ? asTyped(phrase.text) : []),
    );
    const dropped = missing.filter((phrase) => !instead.has(phrase));
    const [first] = instead.values();
    yield [
      ...(first
        ? [
            {
              query: replaced.join(' '),
              label: [first.label, ...(dropped.length > 0 ? [without(dropped)] : [])].join('，'),
            },
          ]
        : []),
      { query: typed(kept), label: without(missing) },
    ];
    yield* fewerWords(kept);
  } else yield* fewerWords(phrases);
}

/** All words but one, each in its turn; then each alone. */
function* fewerWords(phrases: readonly Phrase[]): Generator<readonly NearQuery[]> {
  if (phrases.length < 2) return;
  const less = phrases.map((phrase) => ({
    query: typed(phrases.filter((other) => other !== phrase)),
    label: without([phrase]),
  }));
  yield less;
  yield phrases.map((phrase) => ({
    query: typed([phrase]),
    label: without(phrases.filter((other) => other !== phrase)),
  }));
}

/** The nearest query to a phrase whose own phrases all stand; `null` when there is none. */
async function standingInstead(
  phrase: Phrase,
  aliases: Aliases,
  probe: Probe,
): Promise<NearQuery | null> {
  for await (const group of nearPhrase(phrase, aliases, probe)) {
    for (const near of group.slice(0, mostForWord)) {
      const { phrases } = parseQuery(near.query);
      const standing = await Promise.all(phrases.map(({ symbols }) => probe.stands(symbols)));
      if (standing.length > 0 && standing.every((stands) => stands)) return near;
    }
  }
  return null;
}

function typed(phrases: readonly Phrase[]): string {
  return phrases.map(({ text }) => asTyped(text)).join(' ');
}

/** A text as a reader would type it: in quotation marks where spaces would part it. */
function asTyped(text: string): string {
  const plain = text.replaceAll('"', '');
  return /\s/u.test(plain) ? `"${plain.replaceAll(/[“”]/gu, '')}"` : plain;
}

function without(phrases: readonly Phrase[]): string {
  const names = phrases.map(({ text }) => {
    const characters = [...text];
    return `“${characters.length > 12 ? `${characters.slice(0, 12).join('')}……` : text}”`;
  });
  return `不含${names.join('、')}`;
}
