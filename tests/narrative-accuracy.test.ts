import { expect, test } from 'vitest';
import { extractNarrative } from '#extracting/narrative/extract-narrative.ts';
import { accuracy } from './found-accuracy.ts';
import {
  narrativeDepartments,
  narrativeDocuments,
  registered,
  sampleDocuments,
} from './narrative-documents.ts';

/** What the department of the town's report had promised to mend. */
const lastProblems = [
  { id: 'w1', text: '绩效目标不明确，部分指标难以衡量' },
  { id: 'w2', text: '专项资金支付滞后' },
];

const measured = narrativeDocuments().map(({ name, blocks, expected }) => {
  const context = {
    departments: narrativeDepartments(),
    schemes: registered().schemes,
    lastProblems,
  };
  return { name, ...accuracy(extractNarrative({ blocks }, context).data, expected) };
});

test.each(measured)('fills in nothing that $name does not state', ({ wrong }) => {
  expect(wrong).toEqual([]);
});

test('finds at least 95 % of the items that the documents state', () => {
  const right = measured.reduce((sum, one) => sum + one.right.length, 0);
  const missing = measured.flatMap(({ name, missing }) =>
    missing.map((item) => `${name}: ${item}`),
  );
  expect(right).toBeGreaterThan(300);
  expect(missing.length / (right + missing.length), missing.join('\n')).toBeLessThan(0.05);
});

/** The text of slsmzj/2022 rounds to 万元 what its front matter has in 元. */
const samples = sampleDocuments().filter(({ name }) => name !== 'slsmzj/2022.mdx');

test.each(samples)('contradicts no amount or score of $name', ({ blocks, expected }) => {
  const { data } = extractNarrative({ blocks }, registered());
  const money = { budget: data['budget'], scores: data['scores'] };
  const { right, wrong } = accuracy(money, expected);
  expect(wrong).toEqual([]);
  expect(right).not.toEqual([]);
});
