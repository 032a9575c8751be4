import { expect, test } from 'vitest';
import { alignedColumn } from './aligned.ts';

const aligned = (texts: readonly (string | null)[]) => {
  const rows = texts.map((text) => ({ text }));
  return rows.map(alignedColumn(rows, ({ text }) => text));
};

test('fills up missing places with blanks and leaves every text as it is', () => {
  expect(aligned(['14.27', '20', '12.2', null, '近50', '-3.5'])).toEqual([
    { text: '14.27', pad: '' },
    { text: '20', pad: '.00' },
    { text: '12.2', pad: '0' },
    { text: null, pad: '' },
    { text: '近50', pad: '' },
    { text: '-3.5', pad: '0' },
  ]);
});

test('aligns percentages before their sign', () => {
  expect(aligned(['98.89%', '97%']).map(({ pad }) => pad)).toEqual(['', '.00']);
});

test('needs no blanks where all are whole', () => {
  expect(aligned(['5', '20']).map(({ pad }) => pad)).toEqual(['', '']);
});
