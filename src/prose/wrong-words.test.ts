import { expect, test } from 'vitest';
import { doubledAfternoons, wrongWords } from './wrong-words.ts';

const list = [
  { wrong: '练历', right: '历练', allow: ['训练历程', '练历史'] },
  { wrong: '拔付', right: '拨付', allow: [] },
  { wrong: '拔付资金', right: '拨付资金', allow: [] },
];
const words = (text: string) => wrongWords(text, list).map(({ wrong, offset }) => [wrong, offset]);

test.each([
  ['加强工作练历、能力锻炼', [['练历', 4]]],
  ['回顾训练历程，教练历史', []],
  ['及时拔付资金', [['拔付资金', 2]]],
  ['及时拨付资金', []],
])('finds the wrong words of %s', (text, expected) => expect(words(text)).toEqual(expected));

test('a list without words finds none', () => expect(wrongWords('拔付', [])).toEqual([]));

test.each([
  ['下午17:00开会', ['下午5时”或“17时']],
  ['下午5时、17:00、下午13名学员', []],
])('reads the hours of %s', (text, expected) =>
  expect(doubledAfternoons(text).map(({ right }) => right)).toEqual(expected),
);
