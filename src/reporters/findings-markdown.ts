import { type Finding, severityNames } from '#core/finding.ts';
import type { CheckRun } from './check-run.ts';
import { codeText, literalText } from './markdown-text.ts';
import { tally, verdict } from './tally.ts';

/** A comment on GitHub holds 65,536 characters; the rest of a longer one is counted, not shown. */
const longest = 60_000;

/** Findings as a comment on a pull request: counts, then a table for each file. */
export function findingsMarkdown({
  findings,
  reports,
}: Pick<CheckRun, 'findings' | 'reports'>): string {
  if (findings.length === 0) return `**核验通过**：核验${reports}份报告，没有发现问题。\n`;
  const { blocks, text } = verdict(findings);
  const head = `**${blocks ? '核验未通过' : '核验通过'}**：${tally(findings, reports)}${text}`;
  const parts = [head];
  let length = head.length;
  let shown = 0;
  for (const [file, list] of Map.groupBy(findings, (one) => one.file)) {
    const heading = `### ${codeText(file)}\n\n| 位置 | 级别 | 核验结果 | 规则 |\n| ---: | --- | --- | --- |`;
    const rows: string[] = [];
    length += heading.length + 2;
    for (const finding of list) {
      const line = row(finding);
      length += line.length + 1;
      if (length > longest) break;
      rows.push(line);
    }
    if (rows.length > 0) parts.push([heading, ...rows].join('\n'));
    shown += rows.length;
    if (length > longest) break;
  }
  if (shown < findings.length) {
    parts.push(`另有${findings.length - shown}项没有列出；运行 \`npm run check\` 可以看到全部。`);
  }
  return `${parts.join('\n\n')}\n`;
}

function row({ line, column, severity, message, acknowledged, rule }: Finding): string {
  const level = severityNames[severity] + (acknowledged === null ? '' : '，已公开说明');
  const text =
    literalText(message) +
    (acknowledged === null ? '' : `<br>部门说明：${literalText(acknowledged)}`);
  return `| ${line}:${column} | ${level} | ${text} | ${codeText(rule)} |`;
}
