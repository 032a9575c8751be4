import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleFile } from '#core/example-report.ts';
import { decimalOf, parseFigure } from '#core/figure.ts';
import { textBlocks } from '#prose/text-blocks.ts';
import { openContent } from '#reading/content-directory.ts';
import { renderBody } from '#reading/html/render-body.ts';
import { readReport } from '#reading/read-report.ts';
import { checkReport } from '#rules/run.ts';
import { parseQuery } from '#search/query.ts';
import { root } from './command-line.ts';
import { hour, runs, soup } from './fuzzing.ts';

const figurePieces =
  '0 1 9 12 007 . - + % ％ , ， 万 亿 万亿 元 近 逾 约 余 多 以上 左右 不适用 １ ２ 一 e x ~'
    .split(' ')
    .concat(' ', '\u3000', '\u202e', '\0');

describe('figures', () => {
  test(
    'a figure keeps its text and its digits, and is read again as itself',
    () => {
      fc.assert(
        fc.property(soup(figurePieces, 8), (text) => {
          const figure = parseFigure(text);
          if (figure === null) return;
          expect(figure.text).toBe(text.trim());
          expect(parseFigure(figure.text)).toEqual(figure);
          if (figure.kind !== 'stated') return;
          if (/\d/u.test(text)) expect(text).toContain(figure.digits);
          expect(decimalOf(figure).isFinite()).toBe(true);
        }),
        runs(40_000, 500),
      );
    },
    hour,
  );
});

const queryPieces =
  '执行率 支出 得分 > < >= ≤ ≥ = ~ - 到 以上 不足 % ％ 万元 90 4863.08 0 . , ， " “ ” ( ) 2021 年 AND *'
    .split(' ')
    .concat(' ', '\u3000', '\n', '<script>', '\u0000', '😀');

describe('queries', () => {
  test(
    'whatever is typed is a question of bounded size',
    () => {
      fc.assert(
        fc.property(soup(queryPieces, 30), (typed) => {
          const { phrases, values } = parseQuery(typed);
          expect(phrases.length).toBeLessThanOrEqual(8);
          expect(values.length).toBeLessThanOrEqual(8);
          for (const { symbols } of phrases) expect(symbols.length).toBeGreaterThan(0);
          expect(parseQuery(typed)).toEqual({ phrases, values });
        }),
        runs(30_000, 300),
      );
    },
    hour,
  );
});

const sample = readFileSync(join(root, 'content/reports/slsjyj/2022.mdx'), 'utf8');
const [, sampleMetadata = ''] = sample.split(/^---$/mu);

const yamlPieces = [
  ...'budget: expenditure: adjusted: executionRate: scores: indicators: children: name: projects: title: - -- --- ? : | > & * ! % @ ` # [ ] { } , " \' 98.89% 100.00 不适用 甲 “乙” ： ，'.split(
    ' ',
  ),
  '\n',
  '\n  ',
  '\n    - ',
  ' ',
  '\t',
  '&a ',
  '*a',
  '<<: ',
  '!!js ',
  '\\',
  '\r\n',
  '__proto__: ',
];

/** A text with some of its characters replaced, or a piece of it left out. */
const damaged = (text: string, pieces: readonly string[]) =>
  fc
    .array(fc.tuple(fc.nat(text.length - 1), fc.nat(4), soup(pieces, 3)), {
      minLength: 1,
      maxLength: 4,
    })
    .map((edits) =>
      edits.reduce((all, [at, gone, put]) => all.slice(0, at) + put + all.slice(at + gone), text),
    );

function readable(source: string) {
  const file = readReport(exampleFile, source);
  const lines = file.source.split('\n').length;
  for (const { place, message } of file.problems) {
    expect(message).toMatch(/\p{Script=Han}/u);
    expect(place.line).toBeGreaterThan(0);
    expect(place.line).toBeLessThanOrEqual(lines);
    expect(place.column).toBeGreaterThan(0);
  }
  // Either a report, or what keeps it from being one.
  expect(file.report === null).toBe(file.problems.length > 0);
  return file;
}

describe('front matter', () => {
  const required =
    'title: 示例\ndepartment: shili\nyear: 2022\nscheme: shili-2022\nstatus: draft\n';

  test(
    'any metadata is a report or has problems at places that exist',
    () => {
      fc.assert(
        fc.property(soup(yamlPieces, 25), (metadata) => {
          const { report, source } = readable(`---\n${required}${metadata}\n---\n\n正文。\n`);
          for (const figure of Object.values(report?.data.budget ?? {})) {
            if (figure && 'digits' in figure) expect(source).toContain(figure.digits);
          }
        }),
        runs(14_000, 150),
      );
    },
    hour,
  );

  test(
    'so is a report that was damaged',
    () => {
      fc.assert(
        fc.property(damaged(sampleMetadata, yamlPieces), (metadata) => {
          readable(`---${metadata}---\n\n正文。\n`);
        }),
        runs(2_000, 15),
      );
    },
    hour,
  );
});

const markPieces = [
  ...'* ** _ ~~ ` ``` < > </ /> <Note> </Note> <Figure <Table { } [ ] ( ) ![ ]( [^1] [^1]: # ## - 1. | || --- === \\ & &lt; &#x202e; javascript: https://a.example <script> onclick= import export 98.89% 5~10 甲 乙。 “ ”'.split(
    ' ',
  ),
  '\n',
  '\n\n',
  '\n  ',
  '\n> ',
  '\n| a | b |\n| - | - |\n| ',
  ' ',
  '\t',
  '\r\n',
];

/** The tags of which text, tables, notes and lists consist. */
const harmless =
  /^<\/?(?:h[2-6]|p|strong|em|del|br|hr|blockquote|ul|ol|li|table|thead|tbody|tr|th|td|code|pre|a|sup|section|aside|span|div|input|img)(?:\s|>|\/)/u;

/** What rules ask for beside a report: without it most of them do not run. */
const content = openContent(root);

describe('text', () => {
  const source = (text: string) =>
    `---\ntitle: 示例\ndepartment: shili\nyear: 2022\nscheme: shili-2022\nstatus: draft\n---\n\n## 一、甲\n\n${text}\n`;

  test(
    'any text is refused at a place that exists, or its page holds nothing that runs',
    () => {
      fc.assert(
        fc.property(soup(markPieces, 30), (text) => {
          const { report } = readable(source(text));
          if (report === null) return;
          const html = renderBody(report);
          for (const [tag] of html.matchAll(/<(?:[^>"]|"[^"]*")*>/gu)) {
            expect(tag).toMatch(harmless);
            expect(tag).not.toMatch(/\son\w+\s*=|(?:href|src)="\s*(?:javascript|data|vbscript):/iu);
          }
        }),
        runs(20_000, 80),
      );
    },
    hour,
  );

  test(
    'no digit of a text changes, moves or is lost',
    () => {
      const pieces = '0 5 9 12.50 98.89% ~ ~~ ～ - — * ** _ “ ” （ ） 、 ， 万元 近 甲'.split(' ');
      fc.assert(
        fc.property(soup(pieces, 40), (text) => {
          const { report } = readable(source(`甲${text.replaceAll(/[\n\r<>{}[\]&\\`|:@]/gu, '')}`));
          if (report === null) return;
          const read = textBlocks(report)
            .map((block) => block.text)
            .join('');
          const digits = (all: string) => all.replaceAll(/[^0-9]/gu, '');
          expect(digits(read)).toBe(digits(report.body.children.length > 0 ? text : ''));
        }),
        runs(3_000, 60),
      );
    },
    hour,
  );

  test(
    'the checks come to an end on any text, and none of them crashes',
    () => {
      fc.assert(
        fc.property(soup(markPieces, 20), (text) => {
          const read = readReport(exampleFile, source(text));
          const { findings } = checkReport(
            read,
            read.report && content.surroundingsOf(read.report),
          );
          for (const { message } of findings) expect(message).not.toContain('运行时出错');
        }),
        runs(1_000, 20),
      );
    },
    hour,
  );
});
