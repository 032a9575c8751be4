import { isOpenEnded, symbolsOf } from '#search/symbols.ts';
import { type CorpusModel, generatedReport } from './corpus.ts';

/** Where a query truly stands, by looking through all text. */
export interface Truth {
  /** Numbers of the reports in which every word of the query stands. */
  readonly reports: ReadonlySet<number>;
  /** `report/record` of the sections in which at least one of its words stands, of those reports. */
  readonly sections: ReadonlySet<string>;
}

const joint = '\u0001';

/** A text as one string in which a plain substring search finds whole symbols only. */
function flat(symbols: readonly string[]): string {
  return `${joint}${symbols.join(joint)}${joint}`;
}

/** The strings to look for: a number at the end may go on with decimals. */
function wanted(word: string): readonly string[] {
  const { symbols } = symbolsOf(word);
  const exact = flat(symbols);
  return isOpenEnded(symbols.at(-1) ?? '') ? [exact, `${exact.slice(0, -1)}.`] : [exact];
}

/** Scans every report for every query; words of a query are parted by spaces. */
export function scan(
  reports: number,
  model: CorpusModel,
  queries: readonly string[],
): readonly Truth[] {
  const asked = queries.map((query) => ({
    // A unit apart from its number belongs to it.
    words: query
      .replace(/(?<=\d) (?=分$)/u, '')
      .split(/\s+/u)
      .map(wanted)
      .filter(([exact]) => exact !== `${joint}${joint}`),
    reports: new Set<number>(),
    sections: new Set<string>(),
  }));
  for (let index = 0; index < reports; index += 1) {
    const records = generatedReport(index, model).records.map(({ trail, blocks }) =>
      [trail.at(-1) ?? '', ...blocks].map((text) => flat(symbolsOf(text).symbols)).join('\n'),
    );
    const whole = records.join('\n');
    for (const { words, reports: found, sections } of asked) {
      if (words.length === 0) continue;
      if (!words.every((word) => word.some((text) => whole.includes(text)))) continue;
      found.add(index);
      for (const [record, text] of records.entries()) {
        if (words.some((word) => word.some((one) => text.includes(one)))) {
          sections.add(`${index}/${record}`);
        }
      }
    }
  }
  return asked;
}
