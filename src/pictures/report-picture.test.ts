import { expect, test } from 'vitest';
import type { Department } from '#core/department.ts';
import type { ReportSummary } from '#core/summary.ts';
import { pictureText, reportPicture } from './report-picture.ts';

const summary = {
  year: 2022,
  title: '示例市教育局2022年度部门整体支出绩效自评报告',
  unit: '万元',
  adjusted: '19684.05',
  expenditure: '19365.85',
  executionRate: '98.38%',
  total: '98.10',
  fullMark: '100',
} as ReportSummary;
const department = { names: [{ name: '示例市教育局' }], fictional: true } as unknown as Department;
const pictureOf = (changes: Partial<ReportSummary>) =>
  reportPicture({ ...summary, ...changes }, { site: '示例站', department });

test('shows figures as stated, with bars of their share', () => {
  expect(pictureOf({}).measures).toEqual([
    {
      name: '预算执行率',
      text: '98.38%',
      unit: '',
      caption: '支出19365.85万元，全年预算19684.05万元',
      share: 0.9838,
    },
    { name: '自评得分', text: '98.10', unit: '分', caption: '满分100分', share: 0.981 },
  ]);
});

test('says 未公开 and draws no bar where the report is silent', () => {
  const silent = pictureOf({
    adjusted: null,
    expenditure: null,
    executionRate: null,
    total: null,
  });
  expect(silent.measures).toMatchObject([
    { text: null, share: null, caption: '支出数与预算数未公开' },
    { text: null, share: null, caption: '报告没有公开总分' },
  ]);
  expect(pictureText(silent)).toBe(
    '示例市教育局2022年度部门整体支出绩效自评报告：预算执行率未公开，自评得分未公开',
  );
});

test('draws no bar for a score whose full mark is not known', () => {
  expect(pictureOf({ fullMark: null }).measures[1]).toMatchObject({ text: '98.10', share: null });
});

test('tells in words what it shows', () => {
  expect(pictureText(pictureOf({}))).toBe(
    '示例市教育局2022年度部门整体支出绩效自评报告：预算执行率98.38%，自评得分98.10分',
  );
});
