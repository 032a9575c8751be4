import type { Comparison } from '#core/comparison.ts';
import type { Finding, Fix, Severity } from '#core/finding.ts';
import type { Path, Place } from '#core/place.ts';
import type { Report, ReportFile } from '#core/report.ts';
import type { ReportData } from '#core/report-schema.ts';
import type { RuleDescription } from '#core/rule-description.ts';
import type { Surroundings } from '#core/surroundings.ts';
import { passages } from '#prose/passages.ts';
import type { PunctuationSlip } from '#prose/punctuation.ts';

/** What a rule saw at one place. */
export type Observation = Disagreement | Agreement | Inconclusive;

/** What one change to the data would explain. */
export interface Remedy {
  readonly at: Path;
  /** The report's data if the suspected value were written right. */
  readonly data: ReportData;
  readonly stated: string;
  readonly expected: string;
  /** What to say if all that disagrees with the stated value agrees with the expected one. */
  readonly message: string;
}

/** The report disagrees with itself, with its scheme or with its files. */
export interface Disagreement {
  readonly kind: 'disagrees';
  readonly at: Path;
  /** Overrides where `at` stands, for places in the text. */
  readonly place?: Place;
  readonly message: string;
  readonly stated?: string;
  readonly expected?: string;
  readonly difference?: string;
  /** A lesser severity than the rule's own, such as a note for a truncated rate. */
  readonly severity?: Severity;
  /** What `--fix` may do: exactly what stands at the place, and what to write; never a figure. */
  readonly fix?: Fix;
  /** Single slips that may have caused it, for the runner to try. */
  readonly remedies?: readonly Remedy[];
}

/** The figures agree; `working` is the arithmetic that shows it, for the public panel. */
export interface Agreement {
  readonly kind: 'agrees';
  readonly at: Path;
  /** Overrides where `at` stands, for places in the text. */
  readonly place?: Place;
  readonly working: string;
}

/** There was something to compare, and no telling how it comes out: neither passed nor found. */
export interface Inconclusive {
  readonly kind: 'inconclusive';
  readonly at: Path;
  readonly place?: Place;
  /** What stood in the way, in Chinese. */
  readonly reason: string;
}

/** A small report in the form in which editors write it. */
export interface Example {
  readonly name: string;
  /** Only the keys that matter; the rest is filled in. */
  readonly frontMatter: string;
  readonly body?: string;
  /** Front matter of last year's report, for rules that compare years. */
  readonly previous?: string;
  /** Keys of the scheme file that replace those of the examples' own scheme. */
  readonly scheme?: string;
  /** The same for last year's scheme. */
  readonly previousScheme?: string;
  /** The latest earlier year with a report, when it is not the year before. */
  readonly lastYear?: number;
}

/** An example with what the rule must say of it: the path and the whole message. */
export interface InvalidExample extends Example {
  readonly findings: readonly { readonly at: string; readonly message: string }[];
}

interface RuleBase extends RuleDescription {
  /** `false` when no reason can excuse a finding, such as personal data. */
  readonly acknowledgeable?: false;
  /** `true` where the line of such a finding may be printed all the same. */
  readonly isPrintable?: true;
  readonly examples: {
    readonly valid: readonly Example[];
    readonly invalid: readonly InvalidExample[];
    /** What the rule needs is undisclosed: it must stay silent. */
    readonly missing: readonly Example[];
  };
}

/** A rule about a report that could be read. */
export interface ReportRule extends RuleBase {
  readonly scope: 'report';
  readonly check: (report: Report, surroundings: Surroundings) => Iterable<Observation>;
}

/** A rule about the file itself, run even when no report could be read from it. */
export interface FileRule extends RuleBase {
  readonly scope: 'file';
  readonly check: (file: ReportFile) => Iterable<Observation>;
}

/** A rule about what the other rules found, run after them. */
export interface FindingsRule extends RuleBase {
  readonly scope: 'findings';
  readonly check: (report: Report, findings: readonly Finding[]) => Iterable<Observation>;
}

export type Rule = ReportRule | FileRule | FindingsRule;

export function agrees(at: Path, working: string): Agreement {
  return { kind: 'agrees', at, working };
}

export function inconclusive(at: Path, reason: string): Inconclusive {
  return { kind: 'inconclusive', at, reason };
}

export function disagrees(found: Omit<Disagreement, 'kind'>): Disagreement {
  return { kind: 'disagrees', ...found };
}

/** What a comparison of figures came to, at a place. */
export function observed(at: Path, comparison: Comparison): Observation {
  const { verdict, working, ...found } = comparison;
  switch (verdict) {
    case 'agrees':
      return agrees(at, working);
    case 'open':
      return inconclusive(at, working);
    case 'disagrees':
      return disagrees({ at, ...found });
    default:
      return verdict satisfies never;
  }
}

/** Tells of each slip that a search finds in the report's texts, with its fix where it has one. */
export function* slipsIn(
  report: Report,
  search: (text: string) => Iterable<PunctuationSlip>,
  words: {
    readonly found: (slip: PunctuationSlip) => string;
    readonly none: (texts: number) => string;
  },
): Generator<Observation> {
  const texts = passages(report);
  let found = 0;
  for (const { text, kind, at, placeAt } of texts) {
    for (const slip of search(text)) {
      found += 1;
      const { offset, right } = slip;
      const fixable = right !== null && kind !== 'front-matter';
      yield disagrees({
        at,
        place: placeAt(offset),
        stated: slip.text,
        ...(right === null ? {} : { expected: right }),
        ...(fixable ? { fix: { find: slip.text, replace: right } } : {}),
        message: words.found(slip),
      });
    }
  }
  if (found === 0 && texts.length > 0) yield agrees([], words.none(texts.length));
}
