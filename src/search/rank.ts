import type { ReportHits } from './hits.ts';
import { occurrences } from './occurrences.ts';
import type { Phrase } from './query.ts';
import { symbolsOf } from './symbols.ts';

/** What ranking must know of the whole answer: how rare each phrase is. */
export interface Rarity {
  /** Reports asked, and of them those that hold each phrase. */
  readonly reports: number;
  readonly holding: readonly number[];
}

/** How much a phrase says: the rarer, the more. */
function weights({ reports, holding }: Rarity): readonly number[] {
  return holding.map((count) => Math.log(1 + reports / (1 + count)));
}

const identityKind = 'i';

/**
 * Tells how well a report answers. A department's own report comes before one that mentions it, a title
 * before a heading, a heading before the text, words close together before words far apart.
 */
export function relevanceTo(
  phrases: readonly Phrase[],
  rarity: Rarity,
): (hits: ReportHits) => number {
  const weight = weights(rarity);
  const total = weight.reduce((sum, one) => sum + one, 0);
  const asYears = phrases.map(({ text }) => (/^\d{4}$/u.test(text) ? Number(text) : null));
  /** By the names of a department, for each phrase: every report of it asks. */
  const spoken = new Map<readonly string[], readonly boolean[]>();
  return (hits) => {
    const { departments, reports } = hits.shard.catalogue;
    const report = reports[hits.report];
    const names = departments[report?.department ?? -1]?.names ?? [];
    const speak = spoken.get(names) ?? phrases.map((phrase) => speakOf(names, phrase));
    spoken.set(names, speak);
    let score = (report?.year ?? 0) / 10_000;
    for (let index = 0; index < phrases.length; index += 1) {
      const own = weight[index] ?? 0;
      const { sections, often, inHeading, inTitle } = standingOf(hits, index);
      score += own * (Math.log2(1 + sections) + 0.3 * Math.log2(1 + often));
      if (inHeading) score += own;
      if (inTitle) score += 3 * own + 3;
      if (speak[index]) score += 6 * own + 12;
      if (asYears[index] === report?.year) score += 2 * own + 6;
    }
    if (phrases.length > 1) score += closeness(hits) * total * 2;
    return score;
  };
}

/** How often a phrase stands in a report, and whether where it tells most. */
function standingOf({ records }: ReportHits, phrase: number) {
  let [sections, often] = [0, 0];
  let [inHeading, inTitle] = [false, false];
  for (const record of records) {
    const count = record.counts[phrase] ?? 0;
    if (count === 0) continue;
    sections += 1;
    often += count;
    if (!record.inHeading) continue;
    inHeading = true;
    if (record.place.kind === identityKind) inTitle = true;
  }
  return { sections, often, inHeading, inTitle };
}

const namesAsSymbols = new WeakMap<readonly string[], readonly ReturnType<typeof symbolsOf>[]>();

/** The names of a department as symbols; every report of it and every question asks for them. */
function symbolsOfNames(names: readonly string[]): readonly ReturnType<typeof symbolsOf>[] {
  const known = namesAsSymbols.get(names) ?? names.map(symbolsOf);
  namesAsSymbols.set(names, known);
  return known;
}

/** Whether a department's name holds the phrase, or the phrase is the name with its place before it. */
function speakOf(names: readonly string[], { symbols, text }: Phrase): boolean {
  if (symbols.length < 2) return false;
  return (
    symbolsOfNames(names).some((name) => occurrences(name, symbols).length > 0) ||
    names.some((name) => name.length > 3 && text.endsWith(name))
  );
}

/** 1 when all phrases touch, towards 0 the farther apart; 0 when no section holds all of them. */
function closeness({ records }: ReportHits): number {
  const spans = records.flatMap(({ span }) => (span === null ? [] : [span]));
  return spans.length === 0 ? 0 : 0.5 + 0.5 / (1 + Math.min(...spans) / 20);
}
