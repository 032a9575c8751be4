import { expect, test } from 'vitest';
import { boundFigures } from '#binding/bindings.ts';
import { exampleFile, exampleSource } from '#core/example-report.ts';
import { readReport } from '#reading/read-report.ts';
import { renderBody } from './render-body.ts';

function marks(text: string): string[] {
  const data = 'budget:\n  expenditure: 100.00\n  basic: 40.00';
  const { report } = readReport(exampleFile, exampleSource(data, `## 一、基本情况\n\n${text}`));
  if (!report) throw new Error('unreadable');
  const html = renderBody(report, boundFigures(report, [], null));
  return [...html.matchAll(/<span class="figure figure-(\w+)">([^<]*)<\/span>/gu)].map(
    ([, status, figure]) => `${figure} ${status}`,
  );
}

test('marks figures in digits and in Chinese numerals with what they were held against', () => {
  expect(
    marks(
      '支出数100.00万元，其中基本支出四十万元，占百分之四十五。\n二级指标之下设十一个三级指标。',
    ),
  ).toEqual(['100.00万元 bound', '四十万元 bound', '百分之四十五 disputed', '十一个 unbound']);
});

test('marks neither names nor ordinals', () => {
  expect(marks('推进“两个健康”、一批项目，第三次会议召开，一是**两个维护**。')).toEqual([]);
});
