import { blocksPublication, countBySeverity, type Finding, severityNames } from '#core/finding.ts';

/** How many findings of each severity: `核验7份报告：错误1项，警告0项，提示3项（其中1项已公开说明）。` */
export function tally(findings: readonly Finding[], reports: number): string {
  const counts = countBySeverity(findings);
  const excused = findings.filter(({ acknowledged }) => acknowledged !== null).length;
  const parts = (['error', 'warning', 'note'] as const).map(
    (severity) => `${severityNames[severity]}${counts[severity]}项`,
  );
  return `核验${reports}份报告：${parts.join('，')}${excused > 0 ? `（其中${excused}项已公开说明）` : ''}。`;
}

/** Whether the findings keep anything from being published. */
export function verdict(findings: readonly Finding[]): {
  readonly blocks: boolean;
  readonly text: string;
} {
  const blocking = findings.filter(blocksPublication).length;
  return blocking > 0
    ? { blocks: true, text: `有${blocking}项错误尚未解决或说明，不能发布。` }
    : { blocks: false, text: '没有阻止发布的错误。' };
}
