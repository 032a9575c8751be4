import stringWidth from 'string-width';
import { type Finding, severityNames } from '#core/finding.ts';
import type { CheckRun, Paint } from './check-run.ts';
import { type Shortlist, shortlist } from './shortlist.ts';
import { tally, verdict } from './tally.ts';
import { terminalText } from './terminal-text.ts';

const colours = { error: 'red', warning: 'yellow', note: 'cyan' } as const;

/** Findings that a terminal lists one by one. */
const mostListed = 300;

/**
 * Findings for people: grouped by file, each with the line it stands on and a caret under it; of more
 * than a few hundred, those that block publication first, the rest counted by rule.
 */
export function findingsPretty({
  findings,
  sources,
  reports,
  paint,
  all = false,
}: Pick<CheckRun, 'findings' | 'sources' | 'reports' | 'paint' | 'all'>): string {
  const { listed, left } = shortlist(findings, all ? Number.POSITIVE_INFINITY : mostListed);
  const byFile = Map.groupBy(listed, ({ file }) => file);
  const blocks = [...byFile].map(([file, list]) => {
    const lines = (sources.get(file) ?? '').split(/\r?\n/u);
    // Logs are read by many: a line with personal data is not among what they show.
    for (const { line } of list.filter(({ confidential }) => confidential)) lines[line - 1] = '';
    return [
      paint('bold', terminalText(file)),
      ...list.map((finding) => block(finding, lines, paint)),
    ].join('\n');
  });
  const { blocks: blocked, text } = verdict(findings);
  const summary = tally(findings, reports) + paint(blocked ? 'red' : 'bold', text);
  return `${[...blocks, ...leftOut(left, paint), summary].join('\n\n')}\n`;
}

function leftOut(left: Shortlist['left'], paint: Paint): readonly string[] {
  if (left.length === 0) return [];
  const count = left.reduce((sum, one) => sum + one.count, 0);
  const width = String(left[0]?.count ?? 0).length;
  return [
    [
      `另有${count}项没有逐项列出，按规则计：`,
      ...left.map(
        (one) =>
          `  ${String(one.count).padStart(width)}项  ${one.severity}  ${paint('dim', one.rule)}`,
      ),
      '全部列出请运行 npm run check -- --all；只看一个部门可在后面写上路径。',
    ].join('\n'),
  ];
}

function block(finding: Finding, lines: readonly string[], paint: Paint): string {
  const { severity, line, column, message, rule, acknowledged } = finding;
  const head = `  ${line}:${column}  ${paint(colours[severity], severityNames[severity])}  ${terminalText(message)}  ${paint('dim', rule)}`;
  const excuse =
    acknowledged === null ? [] : [`      ${paint('dim', `已说明：${terminalText(acknowledged)}`)}`];
  return [head, ...excuse, ...frame(lines, line, column, paint)].join('\n');
}

/** At most this many terminal columns of a long paragraph are shown around the place. */
const widest = 90;

function frame(lines: readonly string[], line: number, column: number, paint: Paint): string[] {
  const text = terminalText(lines[line - 1] ?? '');
  if (text.trim() === '') return [];
  const from = Math.max(0, column - 1 - Math.floor(widest / 3));
  const shown = fitting(text.slice(from, from + widest));
  const lead = from > 0 ? '…' : '';
  const gutter = String(line).padStart(6);
  const before = lead + text.slice(from, column - 1);
  const tail = from + shown.length < text.length ? '…' : '';
  return [
    paint('dim', `${gutter} │ ${lead}${shown}${tail}`),
    paint('dim', `${' '.repeat(6)} │ ${' '.repeat(stringWidth(before))}^`),
  ];
}

/** As much of the start of a text as fits. */
function fitting(text: string): string {
  let width = 0;
  let end = 0;
  for (const character of text) {
    width += stringWidth(character);
    if (width > widest) break;
    end += character.length;
  }
  return text.slice(0, end);
}
