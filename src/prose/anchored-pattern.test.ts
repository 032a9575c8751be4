import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { anchoredMatches } from './anchored-pattern.ts';
import { countedPattern } from './counted-lists.ts';
import { numeralPattern } from './numeral-figures.ts';
import { ordinalPattern } from './ordinal-runs.ts';
import { figurePattern } from './text-figures.ts';

/** What the patterns look for and look back at, and what merely stands around it. */
const pieces = [
  ...'近不足到逾超过约余多以上左右0123456789,.万亿元%％分个百分点人次家项方面问题任务〇零一二两三四五六七八九十百千点',
  ...'是否第，、：:（）()①⑳即为年月-—~～/#〔[[【·A科局等 \t\u3000\u00A0\u{20000}',
  '百分之',
  '个三级指标',
  '分别是',
  '甲、乙、丙',
];

test.each([
  ['figures', figurePattern],
  ['figures in Chinese numerals', numeralPattern],
  ['ordinals', ordinalPattern],
  ['counts of lists', countedPattern],
])('finds the %s that trying every character finds', (_, anchored) => {
  const { source } = anchored.pattern;
  const everywhere = new RegExp(source, 'gu');
  assert(
    property(array(constantFrom(...pieces), { maxLength: 24 }), (parts) => {
      const text = parts.join('');
      const found = anchoredMatches(text, anchored).map(({ 0: match, index }) => [index, match]);
      expect(found).toEqual(
        [...text.matchAll(everywhere)].map(({ 0: match, index }) => [index, match]),
      );
    }),
    { numRuns: 5000 },
  );
});
