import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { isNoFigure, isRange, standsApart } from './no-figure.ts';

const around = array(
  constantFrom(
    ...'第表图附件 a-/.·•年月日号时点:：~～—–至0129个项人%，。、）支出',
    '2022年',
    '1月',
  ),
  { maxLength: 6 },
);

test('a number that stands apart is a figure and no range, whatever is looked for', () => {
  const numbers = constantFrom('5', '2022', '98.89', '12345');
  const units = constantFrom('元', '%', '个', '年', '月', undefined);
  let apart = 0;
  assert(
    property(around, numbers, units, around, (before, number, unit, after) => {
      const start = before.join('').length;
      const end = start + number.length + (unit ?? '').length;
      const place = { text: [...before, number, unit ?? '', ...after].join(''), start, end };
      if (!standsApart(place, unit)) return;
      apart += 1;
      expect([isNoFigure(place, number, unit), isRange(place)]).toEqual([false, false]);
    }),
    { numRuns: 20_000 },
  );
  expect(apart).toBeGreaterThan(1000);
});

test.each([
  ['支出5元。', true],
  ['第5个', false],
  ['3至5个', false],
  ['5个至', false],
])('%s: %s', (text, apart) => {
  const start = text.indexOf('5');
  expect(standsApart({ text, start, end: start + 2 }, text[start + 1])).toBe(apart);
});
