import stringWidth from 'string-width';
import { blocksPublication, countBySeverity, type Finding, severityNames } from '#core/finding.ts';

/** Colours text for a terminal, or leaves it as it is. */
export type Paint = (style: 'red' | 'yellow' | 'cyan' | 'dim' | 'bold', text: string) => string;

const colours = { error: 'red', warning: 'yellow', note: 'cyan' } as const;

/** Findings for people: grouped by file, each with the line it stands on and a caret under it. */
export function findingsPretty(
  findings: readonly Finding[],
  sources: ReadonlyMap<string, string>,
  reports: number,
  paint: Paint,
): string {
  const byFile = Map.groupBy(findings, ({ file }) => file);
  const blocks = [...byFile].map(([file, list]) => {
    const lines = (sources.get(file) ?? '').split(/\r?\n/u);
    return [paint('bold', file), ...list.map((finding) => block(finding, lines, paint))].join('\n');
  });
  return `${[...blocks, summary(findings, reports, paint)].join('\n\n')}\n`;
}

function block(finding: Finding, lines: readonly string[], paint: Paint): string {
  const { severity, line, column, message, rule, acknowledged } = finding;
  const head = `  ${line}:${column}  ${paint(colours[severity], severityNames[severity])}  ${message}  ${paint('dim', rule)}`;
  const excuse = acknowledged === null ? [] : [`      ${paint('dim', `已说明：${acknowledged}`)}`];
  return [head, ...excuse, ...frame(lines, line, column, paint)].join('\n');
}

/** At most this many terminal columns of a long paragraph are shown around the place. */
const widest = 90;

function frame(lines: readonly string[], line: number, column: number, paint: Paint): string[] {
  const text = lines[line - 1];
  if (text === undefined || text.trim() === '') return [];
  const from = Math.max(0, column - 1 - Math.floor(widest / 3));
  let shown = text.slice(from, from + widest).replaceAll('\t', ' ');
  while (stringWidth(shown) > widest) shown = shown.slice(0, -1);
  const lead = from > 0 ? '…' : '';
  const gutter = String(line).padStart(6);
  const before = lead + text.slice(from, column - 1).replaceAll('\t', ' ');
  const tail = from + shown.length < text.length ? '…' : '';
  return [
    paint('dim', `${gutter} │ ${lead}${shown}${tail}`),
    paint('dim', `${' '.repeat(6)} │ ${' '.repeat(stringWidth(before))}^`),
  ];
}

function summary(findings: readonly Finding[], reports: number, paint: Paint): string {
  const counts = countBySeverity(findings);
  const excused = findings.filter(({ acknowledged }) => acknowledged !== null).length;
  const blocking = findings.filter(blocksPublication).length;
  const parts = (['error', 'warning', 'note'] as const).map(
    (severity) => `${severityNames[severity]}${counts[severity]}项`,
  );
  const line = `核验${reports}份报告：${parts.join('，')}${excused > 0 ? `（其中${excused}项已公开说明）` : ''}。`;
  const verdict =
    blocking > 0
      ? paint('red', `有${blocking}项错误尚未解决或说明，不能发布。`)
      : paint('bold', '没有阻止发布的错误。');
  return `${line}${verdict}`;
}
