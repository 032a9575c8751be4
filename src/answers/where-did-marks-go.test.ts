import { describe, expect, test } from 'vitest';
import { exampleSource } from '#core/example-report.ts';
import { readReport } from '#reading/read-report.ts';
import { whereDidMarksGo } from './where-did-marks-go.ts';

/** What is answered of an indicator tree. */
function told(indicators: string): readonly string[] {
  const lines = indicators
    .trim()
    .split('\n')
    .map((line) => `    ${line}`);
  const source = exampleSource(`scores:\n  indicators:\n${lines.join('\n')}`);
  const { report, problems } = readReport('content/reports/shili/2022.mdx', source);
  expect(problems).toEqual([]);
  if (!report) throw new Error('no report');
  const surroundings = { scheme: null } as Parameters<typeof whereDidMarksGo>[1];
  return whereDidMarksGo(report, surroundings, null).sentences;
}

const quality = (marks: string) => `
- name: 产出指标
  children:
    - name: 数量指标
      children:
        - { name: 培训期数, fullMark: 20, score: 18.5 }
        - { name: 服务企业数, fullMark: 20, score: 20 }
    - name: 质量指标
      children:
        - { name: 合格率, fullMark: 10${marks} }
- { name: 效益指标, fullMark: 30, score: 29 }`;

describe('a block without marks of its own', () => {
  test('is told by the sum of its indicators where all state both marks', () => {
    expect(told(quality(', score: 7.50'))).toEqual([
      '“产出指标”各项指标合计50分中得46分，扣4分。',
      '“效益指标”30分中得29分，扣1分，其中1分没有说明原因。',
      '扣分的指标：“合格率”扣2.5分，“培训期数”扣1.5分。',
    ]);
  });

  test('is told by what is public where an indicator states no score', () => {
    expect(told(quality(''))[0]).toBe('“产出指标”3项指标中2项公开了分值与得分，这些指标扣1.5分。');
  });

  test('is told as undisclosed where no indicator below states its marks', () => {
    expect(told('- name: 产出指标\n  children:\n    - { name: 培训期数, fullMark: 20 }')).toEqual([
      '各项分值与得分未公开。',
    ]);
  });

  test('names the three largest losses of many, and none that its reasons tell anyway', () => {
    const row = (name: string, score: string, reason = '') =>
      `    - { name: ${name}, fullMark: 10, score: ${score}${reason} }`;
    const many = [
      row('甲', '9'),
      row('乙', '6'),
      row('丙', '8'),
      row('丁', '9.5'),
      row('戊', '10'),
    ];
    expect(told(['- name: 产出指标', '  children:', ...many].join('\n'))).toEqual([
      '“产出指标”各项指标合计50分中得42.5分，扣7.5分。',
      '扣分最多的3项：“乙”扣4分，“丙”扣2分，“甲”扣1分。',
    ]);
    const reasoned = [row('甲', '9', ', reason: 完成较晚'), row('乙', '10')];
    expect(told(['- name: 产出指标', '  children:', ...reasoned].join('\n'))).toEqual([
      '“产出指标”各项指标合计20分中得19分，扣1分。',
      '“甲”扣1分：完成较晚。',
    ]);
  });
});
