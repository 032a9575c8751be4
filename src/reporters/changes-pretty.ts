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
import type { Paint } from './check-run.ts';
import { terminalText } from './terminal-text.ts';

/** Changes for people at a terminal: one line a figure, silent ones first and in red. */
export function changesPretty(changes: ContentChanges, paint: Paint): string {
  const alarm = (title: string, lines: readonly string[], advice: string) =>
    lines.length === 0
      ? []
      : [
          [
            paint('red', `${title}：`),
            ...lines.map((one) => `  ${terminalText(one)}`),
            advice,
          ].join('\n'),
        ];
  const alarms = [
    ...alarm(ledgerTitle, ledgerLines(changes), ledgerAdvice),
    ...alarm('公开的数字改变了，公众不会得知', silentChanges(changes.reports), silentAdvice),
  ];
  const others =
    changes.others.length === 0 ? [] : [`另有改动：${changes.others.map(terminalText).join('、')}`];
  const reports = changes.reports.map((report) => block(report, paint));
  return `${[headline(changes), ...alarms, ...reports, ...others].join('\n\n')}\n`;
}

function block(report: ReportChange, paint: Paint): string {
  return [
    `${paint('bold', terminalText(report.file))}  ${terminalText(report.title)}`,
    ...reportNotes(report).map((note) => `  ${terminalText(note)}`),
    ...report.figures.map((change) => line(change, '', paint)),
    ...report.text.map((change) => line(change, '正文 ', paint)),
  ].join('\n');
}

function line(change: FigureChange, where: string, paint: Paint): string {
  const { name, from, to, difference, line: number, unrecorded } = change;
  const values = `${from ?? nothing} → ${to ?? nothing}`;
  const size = difference === null ? '' : `（${difference}）`;
  const note = changeNote(change);
  return `  ${String(number).padStart(4)}  ${where}${terminalText(`${name}  ${values}${size}`)}  ${unrecorded ? paint('red', note) : paint('dim', note)}`;
}
