import { describe, expect, test } from 'vitest';
import { exampleFile, exampleSource } from '#core/example-report.ts';
import type { Surroundings } from '#core/surroundings.ts';
import { readReport } from '#reading/read-report.ts';
import { reportCharts } from './index.ts';

const surroundings: Surroundings = {
  department: null,
  scheme: null,
  attachments: new Map(),
  previous: null,
  previousScheme: null,
  lastYear: null,
  otherNames: [],
  reportIds: new Set(),
  ledger: null,
  wording: [],
};

function chart(name: keyof typeof reportCharts, frontMatter: string) {
  const { report } = readReport(exampleFile, exampleSource(frontMatter));
  if (!report) throw new Error(`Unexpected front matter \`${frontMatter}\``);
  return reportCharts[name](report, surroundings);
}

const projects = `projects:
  - name: 甲项目
    expenditure: 14.27
  - name: 乙项目
    expenditure: 20`;

describe('spending', () => {
  test('holds the listed projects against all that was spent', () => {
    const spec = chart('spending', `budget:\n  expenditure: 4809.15\n${projects}`);
    expect(spec?.title).toBe('支出4809.15万元，其中列明的2个项目34.27万元，占0.71%');
    expect(spec?.categories).toEqual(['列明的2个项目', '没有逐项列出的其余支出']);
    expect(spec?.series[0]?.texts).toEqual(['34.27', '4774.88']);
    expect(spec?.series[0]?.roles).toEqual(['main', 'unexplained']);
    expect(spec?.shares?.texts).toEqual(['0.71%', '99.29%']);
    expect(spec?.note).toContain('4809.15 - 34.27 = 4774.88');
  });

  test('shows 基本支出 apart where both classes are disclosed and make up the whole', () => {
    const budget = 'budget:\n  expenditure: 100.00\n  basic: 60.00\n  project: 40.00';
    const spec = chart('spending', `${budget}\n${projects}`);
    expect(spec?.categories).toEqual(['列明的2个项目', '其余项目', '基本支出']);
    expect(spec?.series[0]?.texts).toEqual(['34.27', '5.73', '60.00']);
  });

  test('does not call 其余项目 what two classes leave over', () => {
    const budget = 'budget:\n  expenditure: 120.00\n  basic: 60.00\n  project: 40.00';
    const spec = chart('spending', `${budget}\n${projects}`);
    expect(spec?.categories).toEqual(['列明的2个项目', '没有逐项列出的其余支出', '基本支出']);
    expect(spec?.series[0]?.texts).toEqual(['34.27', '25.73', '60.00']);
  });

  test('says so where no project states what it spent', () => {
    const spec = chart('spending', 'budget:\n  expenditure: 100\n  basic: 60\n  project: 40');
    expect(spec?.title).toBe('支出100万元，各项目的支出没有列明');
    expect(spec?.categories).toEqual(['项目支出（没有逐项列出）', '基本支出']);
  });

  test.each([
    ['no whole', projects],
    ['nothing that divides it', 'budget:\n  expenditure: 100'],
    ['parts larger than the whole', `budget:\n  expenditure: 30\n${projects}`],
    ['a hedged whole', `budget:\n  expenditure: 近4800\n${projects}`],
  ])('draws nothing with %s', (_, frontMatter) => {
    expect(chart('spending', frontMatter)).toBeNull();
  });
});

describe('titles', () => {
  test.each([
    ['one project', [['甲', '5']], '列明的项目“甲”支出5万元'],
    [
      'a largest',
      [
        ['甲', '5'],
        ['乙', '7.50'],
      ],
      '列明的2个项目中，“乙”支出最多，为7.50万元',
    ],
    [
      'equals at the top',
      [
        ['甲', '7'],
        ['乙', '7'],
        ['丙', '2'],
      ],
      '列明的3个项目支出在2万元与7万元之间',
    ],
    [
      'all equal',
      [
        ['甲', '7'],
        ['乙', '7.0'],
      ],
      '列明的2个项目各支出7万元',
    ],
    ['a name with quotation marks', [['“甲”平台', '5']], '列明的项目“甲”平台支出5万元'],
  ])('of projects: %s', (_, list, title) => {
    const rows = list.map(([name, spent]) => `  - name: ${name}\n    expenditure: ${spent}`);
    expect(chart('projects', `projects:\n${rows.join('\n')}`)?.title).toBe(title);
  });

  test.each([
    ['none lost', ['10', '20'], '没有扣分'],
    ['two lost', ['9.5', '18'], '“一”扣0.5分，“二”扣2分'],
    ['several lost', ['9', '18', '29.5'], '3个版块有扣分，最多的是“二”（2分）'],
    ['no single largest', ['9', '19', '29'], '3个版块有扣分'],
  ])('of scores: %s', (_, scores, title) => {
    const rows = scores.map(
      (score, index) =>
        `    - name: ${'一二三'[index]}\n      fullMark: ${(index + 1) * 10}\n      score: ${score}`,
    );
    const spec = chart('scoreByIndicator', `scores:\n  indicators:\n${rows.join('\n')}`);
    expect(spec?.title).toBe(`自评得分，${title}`);
  });

  test('of the budget: what was spent and the rate as stated', () => {
    const budget = 'budget:\n  adjusted: 4863.08\n  expenditure: 4809.15\n  executionRate: 98.89%';
    const spec = chart('budgetAndExpenditure', budget);
    expect(spec?.title).toBe('支出4809.15万元，执行了全年预算的98.89%');
    expect(spec?.goal).toEqual({ value: 4863.08, name: '全年预算数' });
  });
});
