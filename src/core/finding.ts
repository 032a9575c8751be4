import type { Place } from './place.ts';

/**
 * How grave a disagreement is. An error cannot be true on both sides and blocks publication unless
 * acknowledged; a warning is likely wrong or required by a rule of disclosure; a note is worth
 * telling a reader.
 */
export type Severity = 'error' | 'warning' | 'note';

/** Chinese names of the severities, gravest first. */
export const severityNames: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '警告',
  note: '提示',
};

/** A mechanical repair of the text at a place, which never touches a figure. */
export interface Fix {
  /** Exactly what stands at the place. */
  readonly find: string;
  readonly replace: string;
}

/** What a rule has to say of one place in one file. */
export interface Finding extends Place {
  readonly rule: string;
  readonly severity: Severity;
  readonly file: string;
  /** The front-matter path, `budget.executionRate`; empty for places in the text. */
  readonly at: string;
  /** What is stated, what it disagrees with, by how much, and what is not known. */
  readonly message: string;
  /** The value as stated; `null` where the finding is about no value. */
  readonly stated: string | null;
  /** The value or range that would agree; `null` where none can be named. */
  readonly expected: string | null;
  /** Stated less expected, as decimal text; `null` where there is no such difference. */
  readonly difference: string | null;
  /** The line holds personal data: its text is never printed. */
  readonly confidential?: true;
  /** The public reason when the report acknowledges the finding, otherwise `null`. */
  readonly acknowledged: string | null;
  /** What `--fix` would do at the place; `null` where only a person can tell. */
  readonly fix: Fix | null;
}

const gravity: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

function comparePlain(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Gravest first. */
export function compareGravity(a: Finding, b: Finding): number {
  return gravity[a.severity] - gravity[b.severity];
}

/** By file, line, column, gravity, rule and message: the same on every machine. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    comparePlain(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareGravity(a, b) ||
    comparePlain(a.rule, b.rule) ||
    comparePlain(a.message, b.message)
  );
}

/** What several rules found, as one list in that order. */
export function findingsOf(
  results: readonly { readonly findings: readonly Finding[] }[],
): readonly Finding[] {
  return results.flatMap(({ findings }) => findings).sort(compareFindings);
}

/** Whether a finding keeps its report from being published. */
export function blocksPublication(finding: Finding): boolean {
  return finding.severity === 'error' && finding.acknowledged === null;
}

/** How many findings there are of each severity, acknowledged ones included. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
