import { expect, test } from 'vitest';
import { sourceText } from '#reading/source-text.ts';
import { readYaml } from './yaml-tree.ts';

function read(text: string) {
  return readYaml(sourceText('report.mdx', text), 0, text.length);
}

function problemsOf(text: string): string[] {
  return read(text).problems.map(
    ({ place, message }) => `${place.line}:${place.column} ${message}`,
  );
}

test('keeps every scalar as the text that stands there', () => {
  const { tree, problems } = read(
    [
      'amount: 92.10',
      'year: 2021',
      'octal: 0755',
      'date: 2022-08-31',
      'truth: yes',
      'quoted: "100"',
      "single: '0.50'",
      'exponent: 1e3',
      'plus: +5',
      'list: [1.0, 2.00]',
    ].join('\n'),
  );
  expect(problems).toEqual([]);
  expect(tree).toEqual({
    amount: '92.10',
    year: '2021',
    octal: '0755',
    date: '2022-08-31',
    truth: 'yes',
    quoted: '100',
    single: '0.50',
    exponent: '1e3',
    plus: '+5',
    list: ['1.0', '2.00'],
  });
});

test('takes an empty value for absent, and quotes for text', () => {
  expect(read('a:\nb: ~\nc: null\nd: ""\ne: "null"').tree).toEqual({
    a: null,
    b: null,
    c: null,
    d: '',
    e: 'null',
  });
});

test('places every value, and what is absent at its nearest stated ancestor', () => {
  const { placeOf, keyPlaceOf } = read(
    'budget:\n  adjusted: 4863.08\n  carryover:\nlist:\n  - name: 甲\n    score: "5"',
  );
  expect(placeOf(['budget', 'adjusted'])).toEqual({ line: 2, column: 13 });
  expect(placeOf(['list', 0, 'score'])).toEqual({ line: 6, column: 12 });
  expect(placeOf(['budget', 'carryover'])).toEqual({ line: 3, column: 3 });
  expect(placeOf(['budget', 'expenditure'])).toEqual({ line: 2, column: 3 });
  expect(placeOf(['list', 7, 'score'])).toEqual({ line: 5, column: 3 });
  expect(placeOf(['scores', 'total'])).toEqual({ line: 1, column: 1 });
  expect(keyPlaceOf(['list', 0, 'score'])).toEqual({ line: 6, column: 5 });
  expect(keyPlaceOf(['scores'])).toBeNull();
});

test.each([
  ['a tab as indent', 'budget:\n\tadjusted: 1', '2:1 行首用了制表符（Tab）；请改用空格缩进'],
  ['a key twice', 'a:\n  b: 1\n  b: 2', '3:3 同一项写了两次；请删去其中一个'],
  ['a second colon', 'title: a: b', '1:8 一行里出现了两个“: ”；请给整个值加英文引号'],
  ['a bad escape', 'title: "a\\q"', '1:10 双引号里的反斜杠会被当作转义；请改用单引号'],
  ['an anchor', 'title: &x 标题', '1:11 不支持锚点（&）；请删去'],
  ['an alias', 'title: *x', '1:8 不支持别名（*）；请把内容直接写在这里'],
  ['a tag', 'title: !!js/function 标题', '1:22 不支持标签（!）；请删去'],
  ['a list as a key', '? [a]\n: b', '1:3 每一项的名称应是一个词'],
  ['a second document', 'a: 1\n---\nb: 2', '2:1 元数据中间不能再出现“---”行'],
])('refuses %s', (_, text, problem) => {
  expect(problemsOf(text)).toEqual([problem]);
});

test('refuses to expand aliases that grow without end', () => {
  const levels = Array.from({ length: 12 }, (_, level) =>
    level === 0 ? 'l0: &l0 [a, a]' : `l${level}: &l${level} [*l${level - 1}, *l${level - 1}]`,
  );
  const { tree, problems } = read(levels.join('\n'));
  expect(problems[0]?.message).toBe('不支持锚点（&）；请删去');
  expect(tree).toMatchObject({ l0: null });
});

test('reads a hundred levels of nesting as a mistake, not as a crash', () => {
  const problems = problemsOf(`a: ${'['.repeat(100)}${']'.repeat(100)}`);
  expect(problems).toContainEqual(expect.stringContaining('嵌套层数过多'));
});

test('counts lines with CRLF as one, and columns in UTF-16 units', () => {
  const { placeOf } = read('title: 𠮷野家\r\nbudget: {adjusted: 1.0}\r\n"𠮷": 2.0\r\n');
  expect(placeOf(['budget', 'adjusted'])).toEqual({ line: 2, column: 20 });
  expect(placeOf(['𠮷'])).toEqual({ line: 3, column: 7 });
});
