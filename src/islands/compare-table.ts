import { nameOf } from '#comparing/comparability.ts';
import { differenceOf } from '#comparing/difference.ts';
import type { Row, RowGroup } from '#comparing/row.ts';
import { rowGroups } from '#comparing/rows.ts';
import { reportAddress } from '#core/address.ts';
import type { ReportDocument } from '#core/report-document.ts';
import { button, element } from './element.ts';

/** What a reader may do with a column. */
export interface ColumnActions {
  readonly move: (id: string, to: number) => void;
  readonly remove: (id: string) => void;
}

/** The comparison as a table: a line for each figure, a column for each report, the first the base. */
export function comparisonTable(
  reports: readonly ReportDocument[],
  actions: ColumnActions,
): HTMLElement {
  const [base] = reports;
  const caption =
    base && reports.length > 1
      ? `以${nameOf(base)}为基准；其他各列下方是该列减去基准的差额，以及差额与基准之比。`
      : '再选一份报告，即可看到差额。';
  const heads = reports.map((report, index) => columnHead(report, index, reports.length, actions));
  const table = element(
    'table',
    { class: 'comparison' },
    element('caption', {}, caption),
    element(
      'thead',
      {},
      element('tr', {}, element('th', { scope: 'col', class: 'corner' }, '项目'), ...heads),
    ),
    ...rowGroups(reports).map((group) => groupBody(group, reports)),
  );
  return element('section', { class: 'table-box', tabindex: '0', 'aria-label': '报告对比' }, table);
}

function columnHead(
  report: ReportDocument,
  index: number,
  count: number,
  { move, remove }: ColumnActions,
): HTMLElement {
  const { id, department, year } = report;
  const name = nameOf(report);
  const tool = (text: string, what: string, press: () => void) =>
    button(text, { 'data-tool': `${what} ${id}`, 'aria-label': `${what}：${name}` }, press);
  return element(
    'th',
    { scope: 'col', 'aria-label': index === 0 && count > 1 ? `${name}（基准）` : name },
    element('a', { href: reportAddress(id) }, department.name),
    element('span', { class: 'column-year' }, `${year}年度`),
    ...(department.fictional ? [element('span', { class: 'tag' }, '示例')] : []),
    ...(index === 0 && count > 1 ? [element('span', { class: 'tag base-tag' }, '基准')] : []),
    element(
      'span',
      { class: 'column-tools no-print' },
      ...(index > 0 ? [tool('作基准', '作基准', () => move(id, 0))] : []),
      ...(index > 0 ? [tool('←', '左移', () => move(id, index - 1))] : []),
      ...(index < count - 1 ? [tool('→', '右移', () => move(id, index + 1))] : []),
      tool('移除', '移除', () => remove(id)),
    ),
  );
}

function groupBody(
  { title, note, rows }: RowGroup,
  reports: readonly ReportDocument[],
): HTMLElement {
  const head = element(
    'th',
    { scope: 'rowgroup', colspan: String(reports.length + 1) },
    element('span', {}, title),
    ...(note === null ? [] : [element('span', { class: 'group-note' }, note)]),
  );
  return element(
    'tbody',
    {},
    element('tr', { class: 'group' }, head),
    ...rows.map((row) => line(row, reports)),
  );
}

function line(row: Row, reports: readonly ReportDocument[]): HTMLElement {
  const label = row.computed
    ? [row.label, element('span', { class: 'computed' }, '本站计算')]
    : [row.label];
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, ...label),
    ...reports.map((report, index) => cell(row, report, index === 0 ? null : reports[0])),
  );
}

function cell(row: Row, report: ReportDocument, base: ReportDocument | null | undefined) {
  const value = row.valueOf(report);
  const shown = element('span', { class: value.disclosed ? 'value' : 'value absent' }, value.text);
  const working =
    value.working === undefined ? [] : [element('span', { class: 'detail' }, value.working)];
  return element('td', { class: 'number' }, shown, ...working, ...against(row, report, base));
}

function against(row: Row, report: ReportDocument, base: ReportDocument | null | undefined) {
  if (!base || row.measure === null) return [];
  const value = row.valueOf(report);
  const difference =
    row.barrier === null || !value.number
      ? differenceOf(value, row.valueOf(base), row.measure)
      : { text: row.barrier, told: false };
  if (!difference || difference.text === '') return [];
  const hidden = element('span', { class: 'visually-hidden' }, '，与基准相比');
  return [
    ...(difference.told ? [hidden] : []),
    element('span', { class: difference.told ? 'difference' : 'difference none' }, difference.text),
  ];
}
