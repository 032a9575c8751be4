import { describe, expect, test } from 'vitest';
import { sourceText } from '#reading/source-text.ts';
import { readYaml } from './yaml-tree.ts';

/** The place of the mark ‸ in a text, and the text without it. */
function marked(lines: readonly string[]): { readonly text: string; readonly place: string } {
  const row = lines.findIndex((line) => line.includes('‸'));
  const column = (lines[row] ?? '').indexOf('‸') + 1;
  return { text: lines.join('\n').replace('‸', ''), place: `${row + 1}:${column}` };
}

describe('tells where a mistake was made, not where the parser noticed it', () => {
  test.each([
    ['a quote that ends nowhere', ['a: ‸"甲', 'b: 1'], '引号 " 没有闭合'],
    ['one that a later quote ends', ['a: ‸"甲', 'b: 1', 'c: "乙"', 'd: 2'], '引号 " 没有闭合'],
    ['a single quote', ['l:', "  - a: ‸'甲", '    b: 1', 'c: 2'], "引号 ' 没有闭合"],
    ['in a list of words', ['l:', '  - ‸"甲', '  - 乙'], '引号 " 没有闭合'],
    ['the last line of all', ['a: 1', 'b: ‸"甲'], '末尾补上英文引号 "'],
    ['a Chinese quote at the end', ['a: ‸"甲”', 'b: 1'], '末尾是中文引号 ”'],
    ['quotes around the beginning', ['a: ‸"甲"乙', 'b: 1'], '值的开头用了英文引号'],
    ['a bracket', ['a: ‸[甲', 'b: 1'], '值以 [ 开头'],
    ['a greater-than sign', ['a: ‸>95%', 'b: 1'], '值以 > 或 | 开头'],
    ['a Chinese colon', ['a: 1', '‸b：2', 'c: 3'], '请写作 b: 2'],
    ['a Chinese colon in the last line', ['a:', '  b: 1', '  ‸c：2'], '请写作 c: 2'],
    ['a colon without a space', ['a: 1', '‸b:2', 'c: 3'], '冒号后面缺少空格；请写作 b: 2'],
    ['a dash without a space', ['l:', '  - a: 1', '  ‸-a: 2'], '“-”后面缺少空格'],
    ['a full-width space', ['a:', '  b: 1', '‸　c: 2'], '行首用了全角空格'],
    ['a line too far in', ['a:', '  b: 1', '   ‸c: 2', '  d: 3'], '缩进不对'],
    ['a line too far out', ['a:', '  b: 1', ' ‸c: 2', '  d: 3'], '缩进不对'],
    ['a line that left its block', ['a:', '  b: 1', '‸c: 2', '  d: 3'], '缩进不对'],
    ['a key of a list item', ['l:', '  - a: 1', '   ‸b: 2', '  - a: 3'], '缩进不对'],
    ['an item of a list', ['l:', '  - a: 1', ' ‸- a: 2'], '缩进不对'],
    ['text behind a hash', ['a: ‸甲 #乙', 'b: 1'], '“ #”后面的文字会丢失'],
  ])('%s', (_, lines, message) => {
    const { text, place } = marked(lines);
    const { problems } = readYaml(sourceText('report.mdx', text), 0, text.length);
    expect(problems.map((one) => `${one.place.line}:${one.place.column}`)).toEqual([place]);
    expect(problems[0]?.message).toContain(message);
  });
});

describe('has nothing to say of', () => {
  test.each([
    ['quotes over two lines', 'a: "甲\n  乙"\nb: 1'],
    ['a text in a block', 'a: |\n  b：1\n   - 甲\nb: 1'],
    ['a time', 'a: 09:30\nb: http://example.cn'],
    ['a comment', '# 说明\na: 1 # 说明\nb: 2'],
    ['a list level with its key', 'a:\n- b: 1\n  c:\n  - 2\n- b: 3'],
    ['Chinese quotes and colons in a value', 'a: “甲”：乙'],
  ])('%s', (_, text) => {
    expect(readYaml(sourceText('report.mdx', text), 0, text.length).problems).toEqual([]);
  });
});
