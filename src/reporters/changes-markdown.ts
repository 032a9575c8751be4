import type { ContentChanges, FigureChange, ReportChange } from '#core/content-changes.ts';
import {
  changeNote,
  headline,
  ledgerAdvice,
  ledgerLines,
  ledgerTitle,
  nothing,
  reportNotes,
  silentAdvice,
  silentChanges,
} from './change-words.ts';
import { codeText, literalText } from './markdown-text.ts';

/** A comment on GitHub holds 65,536 characters; the rest of a longer one is counted, not shown. */
const longest = 60_000;

/** Changes as a comment on a pull request: what the public would not be told, then a table a report. */
export function changesMarkdown(changes: ContentChanges): string {
  const silent = silentChanges(changes.reports);
  const parts = [`### 数字变化\n\n${literalText(headline(changes))}`];
  if (changes.ledger.length > 0) {
    parts.push(alarm(ledgerTitle, ledgerLines(changes), ledgerAdvice));
  }
  if (silent.length > 0) parts.push(alarm('公开的数字改变了，公众不会得知', silent, silentAdvice));
  let length = parts.join('\n\n').length;
  let shown = 0;
  for (const report of changes.reports) {
    const text = section(report);
    length += text.length + 2;
    if (length > longest) break;
    parts.push(text);
    shown += 1;
  }
  const hidden = changes.reports.length - shown;
  if (hidden > 0) {
    parts.push(`另有${hidden}份报告没有列出；运行 \`npm run changes\` 可以看到全部。`);
  }
  const others = changes.others.slice(0, 20).map(codeText).join('、');
  if (others !== '') parts.push(`另有改动：${others}${changes.others.length > 20 ? ' 等' : ''}`);
  return `${parts.join('\n\n')}\n`;
}

function alarm(title: string, lines: readonly string[], advice: string): string {
  const shown = lines.slice(0, 50).map((one) => `> - ${literalText(one)}`);
  const rest = lines.length > 50 ? [`> - 另有${lines.length - 50}份`] : [];
  return [
    '> [!CAUTION]',
    `> **${title}**`,
    '>',
    ...shown,
    ...rest,
    '>',
    `> ${literalText(advice)}`,
  ].join('\n');
}

function section(report: ReportChange): string {
  const rows = [
    ...report.figures.map((change) => row(change, '')),
    ...report.text.map((change) => row(change, '正文：')),
  ];
  const table = [
    '| 行 | 项目 | 原来 | 现在 | 差额 | 说明 |',
    '| ---: | --- | ---: | ---: | ---: | --- |',
    ...rows,
  ];
  const notes = reportNotes(report).map((note) => `- ${literalText(note)}`);
  return [
    `#### ${codeText(report.id)} ${literalText(report.title)}`,
    ...(notes.length > 0 ? [notes.join('\n')] : []),
    ...(rows.length > 0 ? [table.join('\n')] : []),
  ].join('\n\n');
}

function row(change: FigureChange, where: string): string {
  const { line, name, from, to, difference, unrecorded } = change;
  const note = changeNote(change);
  const cells = [
    String(line),
    literalText(where + name),
    literalText(from ?? nothing),
    literalText(to ?? nothing),
    literalText(difference ?? ''),
    unrecorded ? `**${note}**` : note,
  ];
  return `| ${cells.join(' | ')} |`;
}
