import { countBySeverity } from '#core/finding.ts';
import type { CheckRun } from './check-run.ts';

/** The machine-readable result of a check run. */
export function findingsJson({
  findings,
  reports,
  coverage,
}: Pick<CheckRun, 'findings' | 'reports' | 'coverage'>): string {
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
    coverage: [...coverage].map(([file, counts]) => ({ file, ...counts })),
  };
  return `${JSON.stringify(output, null, 2)}\n`;
}
