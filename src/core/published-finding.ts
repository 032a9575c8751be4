import type { Finding } from './finding.ts';

/** What the public is told of a finding: everything but where the file lies and how to mend it. */
export type PublishedFinding = Pick<
  Finding,
  | 'rule'
  | 'severity'
  | 'at'
  | 'line'
  | 'message'
  | 'stated'
  | 'expected'
  | 'difference'
  | 'acknowledged'
>;

/** The public part of a finding. */
export function publishedFinding({
  rule,
  severity,
  at,
  line,
  message,
  stated,
  expected,
  difference,
  acknowledged,
}: Finding): PublishedFinding {
  return { rule, severity, at, line, message, stated, expected, difference, acknowledged };
}
