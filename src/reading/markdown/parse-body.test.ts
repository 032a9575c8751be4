import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { parseBody, parseWhole } from './parse-body.ts';
import { plainBlocks } from './plain-blocks.ts';

const reports = readdirSync('content/reports', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => join('content/reports', name));

function parsed(parse: (text: string, bodyStart: number) => Root, text: string, start: number) {
  try {
    return parse(text, start);
  } catch (error) {
    return String(error);
  }
}

/** Both ways of parsing give one tree, all places included, or one complaint. */
function expectAlike(text: string, start = 0) {
  expect(parsed(parseBody, text, start)).toEqual(parsed(parseWhole, text, start));
}

test.each(reports)('%s is the same tree with and without the short way', (file) => {
  const text = readFileSync(file, 'utf8');
  const start = text.indexOf('\n---\n', 4) + 5;
  expectAlike(text, start);
});

test.each(reports)('most blocks of %s are plain, unless it has boxes or footnotes', (file) => {
  const text = readFileSync(file, 'utf8');
  const blocks = plainBlocks(text, text.indexOf('\n---\n', 4) + 5) ?? [];
  const plain = blocks.filter(({ node }) => node !== null);
  if (/<(?:Note|Table)|\]:/u.test(text)) expect(blocks).toEqual([]);
  else expect(plain.length).toBeGreaterThan(blocks.length / 2);
});

describe('what a line means besides itself', () => {
  test.each([
    ['a paragraph', '2021年，预算数3500万元。'],
    ['blank lines before and behind', '\n\n\n一\n\n\n二\n\n\n'],
    ['a blank line of spaces', '一\n  \n二'],
    ['no end of line', '## 一、基本情况\n\n文'],
    ['several lines', '一\n二\n\n三'],
    ['a heading with signs behind', '## 一 ##\n\n文'],
    ['a heading without text', '##\n\n## \n\n文'],
    ['seven signs', '####### 七\n\n文'],
    ['a heading on top of text', '## 一\n文'],
    ['a heading by underlining', '一\n---\n\n二\n==='],
    ['a list that goes on', '- 一\n\n  二\n\n- 三\n\n四\n\n- 五'],
    ['a list with a paragraph set in', '1. 一\n\n   二\n\n三'],
    ['numbers that begin no list', '1.5亿元\n\n2021.\n\n1）一\n\n1) 二'],
    ['a quote and a lazy line', '> 一\n二\n\n三'],
    ['emphasis over lines', '**一\n二**\n\n三*四*'],
    ['a fence over blank lines', '```\n一\n\n二\n```\n\n三'],
    ['a tag over blank lines', '<Note title="口径">\n\n一\n\n</Note>\n\n二'],
    ['a tag that is not closed', '一\n\n<Note>\n\n二'],
    ['a definition behind its use', '见[甲]。\n\n文\n\n[甲]: https://example.org/'],
    ['a footnote', '文[^1]。\n\n二\n\n[^1]: 注。\n\n    注二。\n\n三'],
    ['a table between paragraphs', '一\n\n| 甲 | 乙 |\n| --- | ---: |\n| 1 | 2 |\n\n二'],
    ['a bar that makes no table', '一|二\n\n三'],
    ['addresses', 'www.example.org\n\nhttps://example.org/\n\na@example.org'],
    ['escapes and entities', '\\<90%\n\n&lt;90%\n\n&#12345;'],
    ['braces', '一\n\n{二}\n\n三'],
    ['import', '一\n\nimport a from "a"\n\n二'],
    ['export over blank lines', 'export const a = `\n\n`\n\n二'],
    ['spaces at the ends', '一  \n\n　二　\n\n\u00A0三\u00A0\n\n\t四'],
    ['carriage returns', '一\r\n\r\n## 二\r\n'],
    ['a lone carriage return', '一\r二\n\n三'],
    ['NUL', '一\0二\n\n三'],
    ['a rule', '一\n\n---\n\n***\n\n二'],
    ['tildes', '5~10次\n\n~~删~~\n\n二'],
    ['words with weight', '省**“两个健康”**示范，**甲**、**乙**。\n\n**表1　甲**\n\n**甲。**乙'],
    [
      'marks that give no weight',
      '甲 ** 乙**\n\n**甲 **乙\n\n**“甲”**“乙”\n\n** **\n\n****\n\n***',
    ],
    ['marks that are left open', '甲**乙\n\n甲***乙***\n\n*甲**乙**丙*\n\n**'],
    ['a heading with weight', '## **一、甲**\n\n### 甲**乙**'],
    ['cells of all kinds', '| 甲 |  乙  |\n| :-- | ---: |\n| 1 | 2 |\n|3||\n|  | 4.50%|\n\n二'],
    ['cells with markup', '| 甲 | 乙 |\n|:-:|-|\n| **1** | `2` |\n| 1\\|2 | *3* |'],
    [
      'rows of other lengths',
      '| 甲 | 乙 |\n| - | - |\n| 1 |\n\n| 甲 | 乙 |\n| - | - |\n| 1 | 2 | 3 |',
    ],
    ['rows without bars', '| 甲 | 乙 |\n| - | - |\n1 | 2\n\n| 甲\n| -\n| 1'],
    ['a head alone', '| 甲 |\n| --- |\n\n| 甲 |'],
    ['no rule below the head', '| 甲 |\n| 1 |\n| --- |\n\n| 甲 |\n| == |\n| 1 |'],
    ['spaces around rows', ' | 甲 |\n| - |\n| 1 |\n\n| 甲 | \n| - |\n| 1 |'],
    ['wide spaces in cells', '| 　甲　 |\n| - |\n| 甲　乙 |\n| 　 |\n| \u00A0 |'],
    ['an item and a table', '- 一\n\n| 甲 |\n| - |\n| 1 |\n\n  二'],
    ['an empty text', ''],
    ['blank lines only', '\n \n\n'],
  ])('%s', (_, text) => {
    expectAlike(text);
    const head = '---\ntitle: 标题\n---\n';
    expectAlike(head + text, head.length);
  });

  test('any sequence of pieces of Markdown', () => {
    const pieces = [
      ...['一', '文字。', '2021年', '1.', '1. ', '- ', '+', '* ', '# ', '## ', '> ', '  ', '    '],
      ...['\n', '\n\n', '\n\n', '\n\n', '**', '_', '`', '~', '~~', '[', ']', '](', '[^1]', ': '],
      ...['|', '---', '===', '\\', '&amp;', '{', '}', '<Note>', '</Note>', '!', 'www.a.cn', '\t'],
      ...['import ', '\u3000', '\u00A0', '%', '“', '”', '”**', 'a@b.cn', '```', '｜', '#'],
    ];
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, (one) => expectAlike(one)),
      { numRuns: 1500, seed: 7 },
    );
  });

  test('any words between marks', () => {
    const pieces = [
      ...[
        '**',
        '**',
        '**',
        '*',
        '甲',
        '乙。',
        '“',
        '”',
        '（丙）',
        '1',
        'a',
        ' ',
        '\u3000',
        '，',
        '.',
      ],
      ...['%', '-', '~', ':', 'é', '😀', '\u{20BB7}', '㊗\uFE0F', '\uFE0F', '、', '\u00A0', '#'],
    ];
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom('', '## ', '甲'), (one, before) =>
        expectAlike(before + one),
      ),
      { numRuns: 1500, seed: 7 },
    );
  });

  test('any table', () => {
    const plain = fc.constantFrom(
      ' 甲 ',
      ' 1.50 ',
      '',
      ' ',
      '2',
      ' - ',
      ' **乙** ',
      ' a b ',
      ' 5~10 ',
    );
    const other = fc.constantFrom(
      ...[
        '  ',
        '\u3000',
        ' #',
        ' \\',
        ' *',
        ' :',
        '甲\u00A0',
        ' `',
        ' ~~',
        ' http://a.cn ',
        ' 1. ',
      ],
      ...[' ---', '|', ' > ', ' &lt; ', ' **', ' a@b.cn', '** '],
    );
    const cell = fc.oneof({ weight: 9, arbitrary: plain }, { weight: 1, arbitrary: other });
    const between = (one: fc.Arbitrary<string>, columns: number) =>
      fc.array(one, { minLength: columns, maxLength: columns }).map((all) => `|${all.join('|')}|`);
    const ruler = fc.constantFrom(
      '-',
      ' --- ',
      ' ---: ',
      ':-:',
      ' :-- ',
      ' --- ',
      ' - - ',
      ':',
      '',
    );
    const odd = fc.constantFrom(...Array<string>(20).fill(''), ' ', '甲', '\n', '\\', '- ', '> ');
    const table = fc.integer({ min: 1, max: 3 }).chain((columns) => {
      const row = between(cell, columns);
      return fc
        .tuple(row, between(ruler, columns), row, row, odd, odd)
        .map(([head, rule, one, two, front, back]) =>
          [head, rule, front + one + back, two].join('\n'),
        );
    });
    fc.assert(
      fc.property(table, (one) => expectAlike(one)),
      { numRuns: 1500, seed: 7 },
    );
  });
});
