import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sourceText } from './source-text.ts';
import { excessiveLine, excessiveSize, excessiveText } from './text-limits.ts';

function excess(text: string): string | null {
  const found = excessiveText(sourceText('content/reports/shili/2022.mdx', text), 0);
  return found && `${found.place.line}:${found.place.column} ${found.message.slice(0, 8)}`;
}

test.each([
  ['marks of one paragraph', `甲\n\n${'a*'.repeat(1_001)}`, '3:2002 星号、方括号、反'],
  ['marks over two lines', `${'a*'.repeat(600)}\n${'a*'.repeat(600)}`, '2:802 星号、方括号、反'],
  ['marks of a quote', `> ${'a*'.repeat(1_001)}`, '1:2004 星号、方括号、反'],
  [
    'marks of a paragraph that only looks like a list',
    `${'2. a*a*\n'.repeat(600)}`,
    '501:5 星号、方括号、反',
  ],
  ['marks of all paragraphs', `${'a*a*\n\n'.repeat(5_001)}`, '10001:2 星号、方括号、反'],
  [
    'characters of one paragraph',
    `甲\n\n${'乙'.repeat(6_000)}\n${'乙'.repeat(6_000)}`,
    '4:4001 这一段超过1万字',
  ],
  ['quotes', `${'>'.repeat(17)}甲`, '1:17 引用或列表嵌套超'],
  ['items', `${'- '.repeat(17)}甲`, '1:33 引用或列表嵌套超'],
  ['an indent', `${' '.repeat(121)}甲`, '1:122 行首空格超过12'],
  ['an indent of tabs', `${'\t'.repeat(31)}甲`, '1:32 行首空格超过12'],
  ['lines', '甲\n\n'.repeat(10_001), '20001:1 正文超过1000'],
  ['headings', '## 甲\n\n'.repeat(2_001), '4001:1 正文的标题超过2'],
])('tells of too many %s, and where', (_, text, told) => expect(excess(text)).toBe(told));

test.each([
  ['a thousand marks in each of several paragraphs', `${'a*'.repeat(1_000)}\n\n`.repeat(5)],
  ['marks in each item of a long list', '- **甲**：乙\n'.repeat(2_000)],
  ['marks in each row of a long table', `| 甲 |\n| --- |\n${'| **乙**[^1] |\n'.repeat(1_200)}`],
  ['a rule of many signs', `${'- '.repeat(40)}`],
  [
    'lists within lists',
    Array.from({ length: 10 }, (_, at) => `${'  '.repeat(at)}- 甲`).join('\n'),
  ],
  ['a blank line of many spaces', ' '.repeat(500)],
  ['an amount with a minus', '-98.00'],
])('has nothing to say of %s', (_, text) => expect(excess(text)).toBeNull());

test('tells where a file becomes too long', () => {
  const source = sourceText('content/reports/shili/2022.mdx', `${'甲'.repeat(499_999)}\n乙丙`);
  expect(excessiveSize(source)?.place).toEqual({ line: 2, column: 1 });
  expect(excessiveSize(sourceText('a', '甲'.repeat(500_000)))).toBeNull();
});

test('looking at the whole and at each line tells the same', () => {
  const many = fc.tuple(
    fc.constantFrom(
      '*',
      'a*',
      '`',
      '``',
      '> ',
      '>',
      '- ',
      '1. ',
      ' ',
      '\t',
      '甲',
      '## 甲\n',
      '甲\n',
      '\n\n',
    ),
    fc.constantFrom(
      1,
      2,
      15,
      16,
      17,
      18,
      31,
      120,
      500,
      999,
      1_000,
      1_001,
      1_999,
      2_000,
      2_001,
      9_999,
    ),
    fc.constantFrom('', '甲', '\n', '\n\n', '\r\n', '\n> \n', '| a |\n| - |\n'),
  );
  const text = fc
    .array(many, { maxLength: 4 })
    .map((all) => all.map(([piece, times, end]) => piece.repeat(times) + end).join(''));
  fc.assert(
    fc.property(text, (one) => {
      const source = sourceText('content/reports/shili/2022.mdx', one);
      expect(excessiveText(source, 0)).toEqual(excessiveLine(source, 0));
    }),
    { numRuns: 300, seed: 7 },
  );
});
