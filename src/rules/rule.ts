import type { Finding, Severity } from '#core/finding.ts';
import type { Path, Place } from '#core/place.ts';
import type { Report, ReportFile } from '#core/report.ts';
import type { Surroundings } from '#core/surroundings.ts';

/** What a rule saw at one place. */
export type Observation = Disagreement | Agreement | Inconclusive;

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
  /** Mechanical: the text at the finding's place and what replaces it. Never an official figure. */
  readonly fix?: { readonly find: string; readonly replace: string };
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
}

/** An example with what the rule must say of it: the path and the whole message. */
export interface InvalidExample extends Example {
  readonly findings: readonly { readonly at: string; readonly message: string }[];
}

interface RuleBase {
  /** The fact that must hold, kebab-case and permanent: it is part of public addresses. */
  readonly id: string;
  readonly severity: Severity;
  /** The question that the rule answers, one Chinese sentence. */
  readonly question: string;
  /** Where the requirement comes from, in Chinese. */
  readonly source: string;
  /** `false` when no reason can excuse a finding, such as personal data. */
  readonly acknowledgeable?: false;
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
