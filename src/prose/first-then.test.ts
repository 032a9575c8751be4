import { expect, test } from 'vitest';
import { exampleFile, exampleSource } from '#core/example-report.ts';
import { readReport } from '#reading/read-report.ts';
import { firstThen } from './first-then.ts';
import { textBlocks } from './text-blocks.ts';

function slipsOf(text: string): readonly string[] {
  const { report } = readReport(exampleFile, exampleSource('', text));
  if (!report) throw new Error('unreadable');
  return firstThen(textBlocks(report)).slips.map(
    ({ text: word, missing }) => `${word}, ${missing} missing`,
  );
}

test.each([
  ['首先，甲。其次，乙。最后，丙。', []],
  ['首先，甲。\n\n其次，乙。\n\n再次，丙。', []],
  ['甲。其次，乙。', ['其次, 首先 missing']],
  ['首先，甲，乙。丙。', ['首先, 其次 missing']],
  ['首先，甲。再次，乙。', ['再次, 其次 missing']],
  ['扣分最多的是甲。其次，乙。', []],
  ['一是甲。其次，乙。', []],
  ['主要原因是甲。其次，乙。', []],
  ['首先，甲。二是乙。', []],
  ['首先，甲。同时，乙。', []],
  ['首先要肯定成绩。其次是乙，再次获奖。', []],
  ['再次，没有新增债务。', []],
])('holds the words of order in %s', (text, expected) => expect(slipsOf(text)).toEqual(expected));
