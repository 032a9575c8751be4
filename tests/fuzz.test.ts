import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { exampleFile } from '#core/example-report.ts';
import { decimalOf, parseFigure } from '#core/figure.ts';
import { readDocument } from '#importers/index.ts';
import { UnreadableDocument } from '#importers/source-document.ts';
import { textBlocks } from '#prose/text-blocks.ts';
import { readReport } from '#reading/read-report.ts';
import { renderBody } from '#reading/render-body.ts';
import { checkReport } from '#rules/run.ts';
import { parseQuery } from '#search/query.ts';
import { root } from './command-line.ts';

/**
 * Random inputs against the readers, more than 100,000 by `npm run fuzz`, a few from a fixed seed in
 * every other run. A failure prints the seed and the smallest input that fails.
 */
const thorough = import.meta.env.MODE === 'fuzz';
const hour = 3_600_000;

const runs = (all: number, few: number) => ({
  numRuns: thorough ? all : few,
  ...(thorough ? {} : { seed: 20221126 }),
});

/** Texts made of the pieces that a reader gives a meaning to, with anything in between. */
const soup = (pieces: readonly string[], longest: number) =>
  fc
    .array(
      fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...pieces) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
      ),
      { maxLength: longest },
    )
    .map((parts) => parts.join(''));

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
          for (const [tag] of html.matchAll(/<[^>]*>/gu)) {
            expect(tag).toMatch(harmless);
            expect(tag).not.toMatch(/\son\w+\s*=|(?:href|src)="\s*(?:javascript|data|vbscript):/iu);
          }
        }),
        runs(10_000, 80),
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
          const { findings } = checkReport(readReport(exampleFile, source(text)), null);
          for (const { message } of findings) expect(message).not.toContain('运行时出错');
        }),
        runs(1_000, 20),
      );
    },
    hour,
  );
});

const documents = [
  'docx/narrative.docx',
  'docx/table-style.docx',
  'pdf/notice.pdf',
  'pdf/notice-object-streams.pdf',
  'spreadsheet/central.xlsx',
  'spreadsheet/central.xls',
  'spreadsheet/chongqing.ods',
  'narrative/hunan.txt',
].map((name) => [name, new Uint8Array(readFileSync(join(root, 'tests/documents', name)))] as const);

interface Edit {
  readonly at: number;
  readonly value: number;
  readonly cut: boolean;
}

const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    value: fc.integer({ min: 0, max: 255 }),
    cut: fc.boolean(),
  }),
  { minLength: 1, maxLength: 6 },
);

function edited(bytes: Uint8Array, list: readonly Edit[]): Uint8Array {
  const copy = Uint8Array.from(bytes);
  for (const { at, value } of list) copy[Math.floor(at * copy.length)] = value;
  const [first] = list;
  return first?.cut && first.value < 64 ? copy.slice(0, Math.floor(first.at * copy.length)) : copy;
}

/** Changes inside a part of a package, whose checksums are right again. */
function editedInside(bytes: Uint8Array, list: readonly Edit[]): Uint8Array {
  if (bytes[0] !== 0x50) return edited(bytes, list);
  const parts = unzipSync(bytes);
  const paths = Object.keys(parts);
  const path = paths[Math.floor((list[0]?.at ?? 0) * 997) % paths.length] ?? '';
  return zipSync({ ...parts, [path]: edited(parts[path] ?? new Uint8Array(), list) }, { level: 1 });
}

describe('documents', () => {
  async function read(bytes: Uint8Array, name: string) {
    const started = performance.now();
    try {
      const document = await readDocument(bytes, name);
      expect(document.blocks.length).toBeGreaterThan(0);
    } catch (error) {
      if (!(error instanceof UnreadableDocument)) throw error;
      expect(error.message).toMatch(/\p{Script=Han}/u);
    }
    expect(performance.now() - started).toBeLessThan(10_000);
  }

  test.each(documents)(
    '%s with other bytes is read or refused in one sentence',
    async (name, bytes) => {
      await fc.assert(
        fc.asyncProperty(edits, (list) => read(edited(bytes, list), name)),
        runs(150, 4),
      );
      await fc.assert(
        fc.asyncProperty(edits, (list) => read(editedInside(bytes, list), name)),
        runs(150, 4),
      );
    },
    hour,
  );
});
