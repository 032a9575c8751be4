import { type Finding, severityNames } from '#core/finding.ts';
import { withVisibleSigns } from '#core/hidden-character.ts';
import type { CheckRun } from './check-run.ts';
import { tally, verdict } from './tally.ts';

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const;

/**
 * Findings as workflow commands, which GitHub shows beside the changed lines. An acknowledged
 * finding is a notice: it is known and published with its reason.
 */
export function findingsGithub({
  findings,
  reports,
}: Pick<CheckRun, 'findings' | 'reports'>): string {
  const lines = findings.map(annotation);
  return `${[...lines, tally(findings, reports) + verdict(findings).text].join('\n')}\n`;
}

function annotation({
  rule,
  severity,
  file,
  line,
  column,
  message,
  acknowledged,
}: Finding): string {
  const command = acknowledged === null ? commands[severity] : 'notice';
  const title = acknowledged === null ? severityNames[severity] : '已公开说明';
  const properties = Object.entries({ file, line, col: column, title: `${title} ${rule}` })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  const reason = acknowledged === null ? '' : `\n部门说明：${acknowledged}`;
  return `::${command} ${properties}::${escapeData(message + reason)}`;
}

/** As the runner undoes it: a line end would end the command. */
function escapeData(text: string): string {
  return withVisibleSigns(text)
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A');
}

/** Colons and commas part the properties from each other and from the message. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
