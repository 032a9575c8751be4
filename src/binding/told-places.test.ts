import { expect, test } from 'vitest';
import { exampleFile, exampleSource } from '#core/example-report.ts';
import { readReport } from '#reading/read-report.ts';
import { boundFigures } from './bindings.ts';
import { toldPlaces } from './told-places.ts';

const data = 'budget:\n  adjusted: 4863.08\n  expenditure: 4809.15\n  executionRate: 98.89%';

function placesIn(body: string) {
  const { report } = readReport(exampleFile, exampleSource(data, body));
  if (!report) throw new Error('not readable');
  return Object.fromEntries(toldPlaces(boundFigures(report, [], null)));
}

test('names the section and the line of each sentence that restates a figure', () => {
  const text = '支出4809.15万元。';
  expect(placesIn(`## 一、概况\n\n年度${text}\n\n## 二、收支\n\n全年${text}`)).toEqual({
    'budget.expenditure': [
      { text: '4809.15万元', section: 0, line: 15 },
      { text: '4809.15万元', section: 1, line: 19 },
    ],
  });
});

test('names no place where nothing is restated', () => {
  expect(placesIn('## 一、概况\n\n组织活动30场，参加300人次。')).toEqual({});
});
