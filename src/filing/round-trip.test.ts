import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftReport } from '#drafting/draft-report.ts';
import type { SourceBlock, SourceCell } from '#importers/source-document.ts';
import { textBlocks } from '#prose/text-blocks.ts';
import { readReport } from '#reading/read-report.ts';

const identity = {
  title: '示例局2021年度报告',
  department: 'slj',
  year: 2021,
  scheme: 'shili-2020',
};

/** The characters of a document after it was written as a draft and read again. */
function readBack(blocks: readonly SourceBlock[]): string {
  const document = { format: 'txt' as const, blocks, lost: [], text: '' };
  const file = readReport('content/reports/slj/2021.mdx', draftReport(document, {}, identity, []));
  if (!file.report) throw new Error(JSON.stringify(file.problems));
  return withoutSpaces(
    textBlocks(file.report)
      .map(({ text }) => text)
      .join(''),
  );
}

function withoutSpaces(text: string): string {
  return text.replaceAll(/\s/gu, '');
}

const paragraph = (text: string): SourceBlock => ({
  kind: 'paragraph',
  text,
  level: null,
  calls: [],
  place: '第1行',
});

const cell = (text: string, column: number): SourceCell => ({
  text,
  column,
  rowSpan: 1,
  columnSpan: 1,
  place: '第1页',
});

describe('what would be markup is text of a draft', () => {
  test.each([
    '执行率<90%，得分≥95',
    '单位{万元}，import和export',
    'import { a } from "b"',
    'export default 1',
    '* 项目 *加粗* **两个健康** _下划_ __双__',
    '# 不是标题',
    '1. 项目',
    '+ 项',
    '- 项',
    '> 引用',
    '3*4*5=60',
    '~~删除~~5~10次，200~300人',
    '[链接](http://example.gov.cn) ![图](a.png) <https://example.gov.cn>',
    'https://example.gov.cn/a_b_c?x=1&y=2 邮箱',
    '`代码` ```代码块```',
    '| 表 | 格 |',
    '&nbsp; &lt; &#65; &amp;',
    '脚注[^1]与[^注]',
    '\\反斜杠\\<和\\{',
    '---',
    '===',
    '<Figure of="budget.adjusted" />',
    '<!-- 注释 -->',
    '$x$ %y%',
    ':::note',
    '甲：“乙”（丙）【丁】〔2020〕10号',
  ])('%s', (text) => {
    expect(readBack([paragraph(text)])).toBe(withoutSpaces(text));
    expect(readBack([paragraph('前。'), paragraph(text), paragraph('后。')])).toBe(
      `前。${withoutSpaces(text)}后。`,
    );
  });
});

const characters = fc.constantFrom(
  ...'一二三，。、；：“”（）《》〔〕·—…％12345.,%',
  ...' <>{}[]()*_~`#+-=|\\&!"\'/:@$^;?',
  ...'abcimportexport',
  '\u00a0',
  '𠮷',
);
const text = fc.string({ unit: characters, minLength: 1, maxLength: 40 });

test('any text is read back character by character', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
      const written = texts.filter((one) => one.trim() !== '');
      expect(readBack(written.map(paragraph))).toBe(withoutSpaces(written.join('')));
    }),
    { numRuns: 400, seed: 20211126 },
  );
});

test('any table is read back cell by cell', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text, text), { minLength: 2, maxLength: 4 }), (rows) => {
      const table: SourceBlock = {
        kind: 'table',
        rows: rows.map((cells) => cells.map(cell)),
        place: '第1页',
      };
      expect(readBack([table])).toBe(withoutSpaces(rows.flat().join('')));
    }),
    { numRuns: 200, seed: 20211126 },
  );
});
