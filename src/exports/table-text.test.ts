import { expect, test } from 'vitest';
import { departmentSchema } from '#core/department.ts';
import { exampleFile, exampleSource } from '#core/example-report.ts';
import type { Finding } from '#core/finding.ts';
import { detailsOf } from '#core/report-details.ts';
import type { LedgerEvent } from '#core/report-ledger.ts';
import { summaryOf } from '#core/summary.ts';
import { tables } from '#exports/tables/index.ts';
import type { TableReport } from '#exports/tables/table.ts';
import { readReport } from '#reading/read-report.ts';
import { exampleFinding } from '#reporters/example-finding.ts';
import { tableParts, tableTexts } from './table-text.ts';

const department = {
  id: 'shili',
  ...departmentSchema.parse({ names: [{ name: '示例局' }], fictional: 'true' }),
};

function tableReport(
  frontMatter: string,
  surroundings: Partial<TableReport> & { readonly findings?: readonly Finding[] } = {},
): TableReport {
  const { report } = readReport(exampleFile, exampleSource(frontMatter));
  if (!report) throw new Error('Unexpected unreadable example');
  const { findings = [], ...rest } = surroundings;
  const details = detailsOf(report, findings);
  const summary = summaryOf(report, null, {
    findings: { error: 0, warning: 0, note: 0 },
    outcomes: '',
    attachments: [],
    details: '',
  });
  return {
    summary,
    details,
    department,
    scheme: null,
    next: null,
    states: [],
    url: 'https://jixiao.example.gov.cn/reports/shili/2022/',
    ...rest,
  };
}

function named(id: string) {
  const found = tables.find((table) => table.id === id);
  if (!found) throw new Error(`Unexpected missing table \`${id}\``);
  return found;
}

function texts(id: string, reports: readonly TableReport[]) {
  const table = [named(id)];
  const [made] = tableTexts(table, [tableParts(table, reports)]);
  if (!made) throw new Error('Unexpected missing text');
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return { ...made, csv: decoder.decode(made.csv), json: decoder.decode(made.json) };
}

/** The rows of a table as JSON gives them, without the columns that say which report it is. */
function rows(id: string, report: TableReport): readonly Readonly<Record<string, unknown>>[] {
  const parsed = JSON.parse(texts(id, [report]).json) as Record<string, unknown>[];
  return parsed.map((row) => {
    const { reportId, year, departmentId, departmentName, fictional, url, ...own } = row;
    expect([reportId, year, departmentId, departmentName, fictional, url]).toEqual([
      'shili/2022',
      2022,
      'shili',
      '示例局',
      true,
      'https://jixiao.example.gov.cn/reports/shili/2022/',
    ]);
    return own;
  });
}

test('a project keeps its amounts as stated and gives them in 万元', () => {
  const report = tableReport(`unit: 元
projects:
  - name: 智慧校园
    budget: 5200000.50
    expenditure: 逾4800000
  - name: 没有公开金额的项目
    budget: 不适用`);
  expect(rows('projects', report)).toEqual([
    {
      path: 'projects[0]',
      name: '智慧校园',
      unit: '元',
      budget: '5200000.50',
      budgetValue: 520.00005,
      expenditure: '逾4800000',
      expenditureValue: null,
      due: null,
      note: null,
    },
    {
      path: 'projects[1]',
      name: '没有公开金额的项目',
      unit: '元',
      budget: '不适用',
      budgetValue: null,
      expenditure: null,
      expenditureValue: null,
      due: null,
      note: null,
    },
  ]);
});

test('an indicator has its place in the tree and an exact deduction', () => {
  const report = tableReport(`scores:
  indicators:
    - name: 支出管理
      fullMark: 10
      children:
        - name: 预算执行率
          fullMark: 6
          score: 5.90
          reason: 未达百分之百`);
  expect(rows('indicators', report)).toEqual([
    {
      path: 'scores.indicators[0]',
      level: 1,
      leaf: false,
      above: null,
      name: '支出管理',
      fullMark: '10',
      fullMarkValue: 10,
      score: null,
      scoreValue: null,
      deduction: null,
      reason: null,
    },
    {
      path: 'scores.indicators[0].children[0]',
      level: 2,
      leaf: true,
      above: '支出管理',
      name: '预算执行率',
      fullMark: '6',
      fullMarkValue: 6,
      score: '5.90',
      scoreValue: 5.9,
      deduction: 0.1,
      reason: '未达百分之百',
    },
  ]);
});

test('a target in words has no number', () => {
  const report = tableReport(`targets:
  - name: 平台建设
    relation: 定性
    target: 建成
    actual: 已完成
  - name: 覆盖率
    relation: ≥
    target: 95%
    actual: 98.10%
    unit: '%'`);
  expect(
    rows('targets', report).map(({ target, targetValue, actual, actualValue }) => [
      target,
      targetValue,
      actual,
      actualValue,
    ]),
  ).toEqual([
    ['建成', null, '已完成', null],
    ['95%', 95, '98.10%', 98.1],
  ]);
});

test('a report that discloses nothing has empty cells, never zeros', () => {
  const [row = {}] = rows('reports', tableReport(''));
  expect(row['expenditure']).toBeNull();
  expect(row['expenditureValue']).toBeNull();
  expect(row['executionRateValue']).toBeNull();
  expect(row['score']).toBeNull();
  expect(row['published']).toBeNull();
  expect(row['projects']).toBe(0);
});

test('a report keeps 不适用 apart from what is undisclosed', () => {
  const [row = {}] = rows('reports', tableReport('budget:\n  carryover: 不适用\n  basic: 0.00'));
  expect([row['carryover'], row['carryoverValue']]).toEqual(['不适用', null]);
  expect([row['basic'], row['basicValue']]).toEqual(['0.00', 0]);
});

test('a problem is followed into the report of the next year', () => {
  const report = tableReport(
    'problems:\n  - id: w1\n    text: 支付进度偏慢\n  - id: w2\n    text: 测算不细',
    {
      next: { id: 'shili/2023', followUp: [{ id: 'w1', status: '已整改', note: null }] },
    },
  );
  expect(rows('problems', report)).toEqual([
    {
      number: 1,
      problemId: 'w1',
      text: '支付进度偏慢',
      nextReportId: 'shili/2023',
      followUp: '已整改',
      followUpNote: null,
    },
    {
      number: 2,
      problemId: 'w2',
      text: '测算不细',
      nextReportId: 'shili/2023',
      followUp: null,
      followUpNote: null,
    },
  ]);
});

test('a finding says what is stated and what would agree', () => {
  const found = exampleFinding({ acknowledged: '签发的原件如此' });
  const [row = {}] = rows('findings', tableReport('', { findings: [found] }));
  expect(row['number']).toBe(1);
  expect(row['rule']).toBe(found.rule);
  expect(row['message']).toBe(found.message);
  expect(row['acknowledged']).toBe('签发的原件如此');
});

test('a correction names its field', () => {
  const report = tableReport(`corrections:
  - date: 2023-10-12
    field: budget.expenditure
    from: 6128.47
    to: 6182.47
    reason: 录入时前后颠倒`);
  expect(rows('corrections', report)).toEqual([
    {
      number: 1,
      date: '2023-10-12',
      path: 'budget.expenditure',
      field: '支出数',
      from: '6128.47',
      to: '6182.47',
      unit: '万元',
      reason: '录入时前后颠倒',
    },
  ]);
});

test('CSV makes words harmless and leaves negative numbers alone', () => {
  const report = tableReport(`projects:
  - name: =HYPERLINK("x")
    budget: -1.50`);
  const [head, line] = texts('projects', [report]).csv.split('\r\n');
  expect(head).toBe(
    '\ufeffreportId,year,departmentId,departmentName,fictional,url,path,name,unit,budget,budgetValue,expenditure,expenditureValue,due,note',
  );
  expect(line).toBe(
    'shili/2022,2022,shili,示例局,true,https://jixiao.example.gov.cn/reports/shili/2022/,projects[0],"\'=HYPERLINK(""x"")",万元,-1.50,-1.5,,,,',
  );
});

test('a table without rows is an empty list, and its head alone', () => {
  const { json, csv } = texts('corrections', []);
  expect(json).toBe('[]\n');
  expect(csv).toMatch(/^\ufeffreportId,.*reason\r\n$/u);
});

test('many rows are told in order and counted, in whatever parts they are written', () => {
  const report = tableReport('projects:\n  - name: 甲\n  - name: 乙\n  - name: 丙');
  const { rows: count, json, csv } = texts('projects', Array<TableReport>(400).fill(report));
  expect(count).toBe(1200);
  const names = (JSON.parse(json) as { name: string }[]).map(({ name }) => name);
  expect(names.join('')).toBe('甲乙丙'.repeat(400));
  expect(csv.match(/\r\n/gu)).toHaveLength(1201);
  expect(csv.match(/reportId/gu)).toHaveLength(1);
});

test('each state on record is a version, with the day of the next; a withdrawal is none', () => {
  const entry = (version: string, event: LedgerEvent, attachments = {}) => ({
    number: 1,
    report: 'shili/2022',
    version,
    event,
    recorded: version.slice(0, 10),
    sha256: `text of ${version}`,
    attachments,
    previous: null,
    hash: `line of ${version}`,
  });
  const states = [
    entry('2023-08-25', 'published', { 'a.xlsx': 'x' }),
    entry('2023-10-12-2', 'corrected'),
    entry('2024-01-02', 'withdrawn'),
  ];
  expect(rows('versions', tableReport('', { states }))).toEqual([
    {
      number: 1,
      version: '2023-08-25',
      date: '2023-08-25',
      event: '发布',
      superseded: '2023-10-12',
      versionUrl: 'https://jixiao.example.gov.cn/reports/shili/2022/2023-08-25/',
      attachments: 1,
      digest: 'text of 2023-08-25',
      hash: 'line of 2023-08-25',
    },
    {
      number: 2,
      version: '2023-10-12-2',
      date: '2023-10-12',
      event: '更正',
      superseded: null,
      versionUrl: 'https://jixiao.example.gov.cn/reports/shili/2022/2023-10-12-2/',
      attachments: 0,
      digest: 'text of 2023-10-12-2',
      hash: 'line of 2023-10-12-2',
    },
  ]);
});

test('a withdrawn report is told with who withdrew it and why, and nothing else of it', () => {
  const table = named('withdrawals');
  const withdrawal = { date: '2024-01-02', by: '示例局', reason: '附表有误' };
  const url = 'https://jixiao.example.gov.cn/reports/shili/2021/';
  const withdrawn = [{ summary: { id: 'shili/2021', year: 2021 }, department, url, withdrawal }];
  expect(table.rowsOf(tableReport(''))).toEqual([]);
  expect(withdrawn.flatMap((one) => table.withdrawnRows?.(one) ?? [])).toEqual([
    ['shili/2021', '2021', 'shili', '示例局', 'true', url, '2024-01-02', '示例局', '附表有误'],
  ]);
});
