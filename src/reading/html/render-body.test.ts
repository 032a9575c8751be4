import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundFigures } from '#binding/bindings.ts';
import { exampleFile, exampleSource } from '#core/example-report.ts';
import type { Report } from '#core/report.ts';
import { readReport } from '#reading/read-report.ts';
import { figureMarks } from './mark-figures.ts';
import { plainHtml } from './plain-html.ts';
import { renderBody, renderWhole } from './render-body.ts';

const reports = readdirSync('content/reports', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => join('content/reports', name));

/** Both ways of rendering give one page, with figures marked and without. */
function expectAlike(report: Report) {
  expect(renderBody(report)).toBe(renderWhole(report));
  const figures = boundFigures(report, [], null);
  expect(renderBody(report, figures)).toBe(renderWhole(report, figures));
}

function reportOf(text: string): Report | null {
  const data = 'budget:\n  expenditure: 100.00\n  basic: 40.00';
  return readReport(exampleFile, exampleSource(data, text)).report;
}

test.each(reports)('%s is the same page with and without the short way', (file) => {
  const { report } = readReport(file, readFileSync(file, 'utf8'));
  if (!report) throw new Error(`${file} is not readable`);
  expectAlike(report);
});

test('paragraphs, headings and tables of plain text are rendered the short way', () => {
  const report = reportOf('## 一、甲\n\n支出**100.00**万元。\n\n| 甲 |\n| ---: |\n| 1 |');
  const state = { marks: figureMarks([]), numbering: { headings: 0, tables: 0 } };
  const html = report?.body.children.map((node) => plainHtml(node, report, state));
  expect(html).toHaveLength(3);
  expect(html).not.toContain(null);
});

describe('both ways give the same page', () => {
  test.each([
    ['signs that HTML reads', '甲 \\< 乙 & 丙 > 丁 "戊" \'己\' &amp;lt;'],
    ['figures in words with weight', '支出数**100.00万元**，其中基本支出40.00万元。'],
    ['several lines', '支出数100.00\n万元，其中基本支出\n40.00万元。'],
    ['spaces around a line end', '甲 \n 乙  \n丙\\\n丁'],
    ['spaces as entities', '甲&#32;&#10;&#32;乙'],
    ['emphasis and code', '*甲* `乙` ~~丙~~ [丁](https://a.cn "戊") https://b.cn'],
    ['rows of other lengths', '| 甲 | 乙 |\n| - | :-: |\n| 1 |\n| 1 | 2 | 3 |'],
    ['a head alone', '| 甲 | 乙 |\n| - | - |'],
    ['cells without text', '| | 乙 |\n| - | :- |\n| 1 | |'],
    [
      'tables in other parts',
      '> | 甲 |\n> | - |\n> | 1 |\n\n| 甲 |\n| - |\n| 2 |\n\n- | 甲 |\n  | - |',
    ],
    [
      'merged cells',
      '| 甲 |\n| - |\n\n<Table merged="A2:A3">\n\n| 甲 |\n| - |\n| 1 |\n| |\n\n</Table>',
    ],
    [
      'a boxed remark',
      '<Note title="口径">\n\n甲\n\n</Note>\n\n## 一、乙\n\n<Figure of="budget.basic" />',
    ],
    ['notes', '甲[^1]\n\n## 一、乙\n\n[^1]: 注40.00万元。'],
    ['references', '见[甲]。\n\n[甲]: https://a.cn\n\n乙'],
    ['lists and rules', '1. 甲\n2. 乙\n\n---\n\n- [ ] 丙\n\n      丁\n\n## 一、戊'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    const report = reportOf(text);
    if (!report) throw new Error('unreadable');
    expectAlike(report);
  });

  test('of any sequence of pieces of Markdown', () => {
    const pieces = [
      ...[
        '支出数100.00万元',
        '基本支出40.00',
        '，',
        '甲',
        '**',
        '**',
        '\n',
        '\n\n',
        '\n\n',
        '## ',
        '> ',
      ],
      ...[
        '&',
        '\\<',
        '&lt;',
        '"',
        "'",
        ' ',
        '  \n',
        '- ',
        '1. ',
        '[^1]',
        '\n\n[^1]: ',
        '`',
        '*',
        '~~',
      ],
      ...['\n\n| 甲 | 1 |\n| - | -: |\n| 2 | 40.00 |\n', '\n\n| a |\n|:-:|\n| ', ' |\n', '\u3000'],
      ...[
        '<Note title="乙">\n\n',
        '\n\n</Note>',
        '<Figure of="budget.basic" />',
        'https://a.cn',
        '---',
      ],
    ];
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, (one) => {
        const report = reportOf(one);
        if (report) expectAlike(report);
      }),
      { numRuns: 600, seed: 7 },
    );
  });
});
