import { type Finding, severityNames } from '#core/finding.ts';
import type { CheckRun } from './check-run.ts';
import { fingerprints } from './fingerprint.ts';

const severities = { error: 'critical', warning: 'minor', note: 'info' } as const;

/**
 * Findings as a Code Quality report, which GitLab shows in a merge request beside the changed lines. An
 * acknowledged finding is for information: it is known and published with its reason.
 */
export function findingsGitlab({ findings }: Pick<CheckRun, 'findings'>): string {
  const names = fingerprints(findings);
  const issues = findings.map((finding, index) => ({
    description: description(finding),
    check_name: finding.rule,
    fingerprint: names[index],
    severity: finding.acknowledged === null ? severities[finding.severity] : 'info',
    location: { path: finding.file, lines: { begin: finding.line } },
  }));
  return `${JSON.stringify(issues, null, 2)}\n`;
}

function description({ severity, message, acknowledged }: Finding): string {
  return acknowledged === null
    ? `${severityNames[severity]}：${message}`
    : `已公开说明：${message}部门说明：${acknowledged}`;
}
