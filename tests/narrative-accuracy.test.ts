import { expect, test } from 'vitest';
import { extractNarrative } from '#extracting/narrative/extract-narrative.ts';
import { testAccuracy } from './accuracy-tests.ts';
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

testAccuracy(measured, 300);

/** The text of slsmzj/2022 rounds to 万元 what its front matter has in 元. */
const samples = sampleDocuments().filter(({ name }) => name !== 'slsmzj/2022.mdx');

test.each(samples)('contradicts no amount or score of $name', ({ blocks, expected }) => {
  const { data } = extractNarrative({ blocks }, registered());
  const money = { budget: data['budget'], scores: data['scores'] };
  const { right, wrong } = accuracy(money, expected);
  expect(wrong).toEqual([]);
  expect(right).not.toEqual([]);
});
