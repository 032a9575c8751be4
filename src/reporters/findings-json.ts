import { countBySeverity } from '#core/finding.ts';
import type { CheckRun } from './check-run.ts';

/** The machine-readable result of a check run. */
export function findingsJson({
  findings,
  reports,
}: Pick<CheckRun, 'findings' | 'reports'>): string {
  const output = {
    summary: { reports, ...countBySeverity(findings) },
    findings: findings.map(
      ({
        rule,
        severity,
        file,
        line,
        column,
        message,
        stated,
        expected,
        difference,
        acknowledged,
      }) => ({
        rule,
        severity,
        file,
        line,
        column,
        message,
        stated,
        expected,
        difference,
        acknowledged,
      }),
    ),
  };
  return `${JSON.stringify(output, null, 2)}\n`;
}
