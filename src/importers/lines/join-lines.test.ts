import { existsSync, readFileSync } from 'node:fs';
import { array, assert, constantFrom, integer, oneof, property, record, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWide, printedWidth } from './character-width.ts';
import { joinLines } from './join-lines.ts';
import { joinedText } from './joined-text.ts';
import type { TextLine } from './text-line.ts';

const textLines = (texts: readonly string[]): readonly TextLine[] =>
  texts.map((text, index) => ({ text, page: 1, place: `第${index + 1}行`, box: null }));

const joined = (texts: readonly string[]) => joinLines(textLines(texts)).map(({ text }) => text);

const withoutSpace = (text: string) => text.replaceAll(/\s/gu, '');

describe('no character is lost or doubled', () => {
  const fragment = oneof(
    string(),
    constantFrom('一是', '2021 年', '4863.', '08', '，', '。', '（一）', 'Word', '“两', '　', '\f'),
    string({ unit: constantFrom(...'预算执行率为，。、12.%（一）“” AB　\t') }),
  );
  const line = array(fragment, { maxLength: 30 }).map((parts) =>
    parts.join('').replaceAll(/[\r\n]/gu, ''),
  );

  test('in lines without geometry', () => {
    assert(
      property(array(line, { maxLength: 40 }), (texts) => {
        expect(withoutSpace(joined(texts).join(''))).toBe(withoutSpace(texts.join('')));
      }),
    );
  });

  test('in lines with geometry', () => {
    const placed = record({
      text: line,
      page: integer({ min: 1, max: 3 }),
      left: integer({ min: 0, max: 300 }),
      width: integer({ min: 0, max: 300 }),
      baseline: integer({ min: 0, max: 800 }),
      size: integer({ min: 1, max: 30 }),
      column: integer({ min: 0, max: 2 }),
    });
    assert(
      property(array(placed, { maxLength: 40 }), (lines) => {
        const paragraphs = joinLines(
          lines.map(({ text, page, left, width, baseline, size, column }) => ({
            text,
            page,
            place: '',
            box: { left, right: left + width, baseline, size, column },
          })),
        );
        expect(withoutSpace(paragraphs.map(({ text }) => text).join(''))).toBe(
          withoutSpace(lines.map(({ text }) => text).join('')),
        );
      }),
    );
  });
});

test.each([
  ['Chinese without a space', ['机构设置包括会', '本级内设机构'], '机构设置包括会本级内设机构'],
  ['a number cut at its point', ['全年预算数4863.', '08万元'], '全年预算数4863.08万元'],
  ['a percentage cut at its point', ['执行率为95.', '10%'], '执行率为95.10%'],
  ['a number with separators', ['编制目录1,', '286条'], '编制目录1,286条'],
  ['Latin words with a space', ['采用 Open', 'Document 格式'], '采用Open Document格式'],
  [
    'no space beside digits',
    ['2021 年支出 20', '万元，占 75% 以上'],
    '2021年支出20万元，占75%以上',
  ],
  ['blanks of a form as they are', ['平均得分    分'], '平均得分    分'],
])('joins %s', (_, texts, expected) => {
  expect(joinedText(texts)).toBe(expected);
});

const { blocks } = JSON.parse(readFileSync('tests/documents/pdf/narrative.json', 'utf8')) as {
  readonly blocks: readonly { readonly text: string }[];
};
const paragraphs = blocks.map(({ text }) => text);

interface Sheet {
  /** Ems of a line. */
  readonly width: number;
  readonly indent: number;
}

/** Sets a paragraph in lines: no line begins with a closing mark, none ends with an opening one. */
function cut(text: string, { width, indent }: Sheet): readonly string[] {
  const lines: string[] = [''];
  for (const piece of text.match(/[“《（]*(?:[\d.,%]+|.)[，。、；：！？）》”]*/gu) ?? []) {
    const room = width - (lines.length === 1 ? indent : 0);
    const current = lines.at(-1) ?? '';
    if (current !== '' && printedWidth(current + piece) > room + 0.01) lines.push(piece);
    else lines[lines.length - 1] = current + piece;
  }
  return lines;
}

/** Puts a space between Chinese and digits, as PDF programs do. */
function spaced(text: string): string {
  return text.replaceAll(/(.)(?=(.))/gu, (_, before: string, after: string) =>
    (isWide(before) && /\d/u.test(after)) ||
    (/[\d%]/u.test(before) && /\p{Script=Han}/u.test(after))
      ? `${before} `
      : before,
  );
}

describe('a narrative comes back from its lines', () => {
  const widths = [24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 36, 38, 40, 42];

  test.each(widths)(
    'of %i ems, indented, the indent gone, blank lines after every line',
    (width) => {
      const lines = paragraphs.flatMap((text) => cut(text, { width, indent: 2 }));
      expect(joined(lines.flatMap((line) => [spaced(line), '']))).toEqual(paragraphs);
    },
  );

  test.each(widths)('of %i ems, the indent kept', (width) => {
    const lines = paragraphs.flatMap((text) => {
      const [first = '', ...rest] = cut(text, { width, indent: 2 });
      return [`　　${first}`, ...rest];
    });
    expect(joined(lines)).toEqual(paragraphs);
  });

  test.each(widths)('of %i ems, flush left, paragraphs parted by blank lines', (width) => {
    const lines = paragraphs.flatMap((text) => [...cut(text, { width, indent: 0 }), '']);
    expect(joined(lines)).toEqual(paragraphs);
  });

  test('that are paragraphs already', () => {
    expect(joined(paragraphs)).toEqual(paragraphs);
  });
});

test('a title of two lines is one paragraph, an index number above it another', () => {
  expect(
    joined(['示茂财绩〔2022〕2号', '示例局 2021 年部门整体支出', '绩效自评报告', '一、基本情况']),
  ).toEqual(['示茂财绩〔2022〕2号', '示例局2021年部门整体支出绩效自评报告', '一、基本情况']);
});

test('a paragraph has the place of its first line', () => {
  expect(
    joinLines(textLines(['', '一、基本情况', '', '二、其他'])).map(({ place }) => place),
  ).toEqual(['第2行', '第4行']);
});

/** A complete published report as it came out of a PDF, kept outside the repository. */
const seed = '../shared/seeds/gzgsl-2021.txt';

describe('a real report', () => {
  /** The line numbers at which its paragraphs begin, read by hand. */
  const starts = [
    1, 4, 6, 8, 16, 43, 45, 55, 57, 73, 88, 102, 124, 159, 161, 169, 190, 210, 227, 251, 253, 265,
    282, 300, 327, 339, 353, 366, 368, 378, 411, 439, 470, 472, 484, 486, 492, 497, 505, 507,
  ];

  test('has its paragraphs where they begin, and every character', ({ skip }) => {
    skip(!existsSync(seed), `${seed} is not here`);
    const text = readFileSync(seed, 'utf8');
    const found = joinLines(textLines(text.split('\n')));
    expect(found.map(({ place }) => place)).toEqual(starts.map((line) => `第${line}行`));
    expect(withoutSpace(found.map((paragraph) => paragraph.text).join(''))).toBe(
      withoutSpace(text),
    );
  });

  test('has no paragraph that ends within a sentence', ({ skip }) => {
    skip(!existsSync(seed), `${seed} is not here`);
    const found = joinLines(textLines(readFileSync(seed, 'utf8').split('\n')));
    const open = found.filter(({ text }) => !/[。！？]$/u.test(text)).map(({ text }) => text);
    // Its title, five chapters, two sections and two items: headings without a mark.
    expect(open).toHaveLength(10);
    expect(open.every((text) => text.length < 30)).toBe(true);
  });
});

test('a label below the title of a form begins a paragraph', () => {
  const title = '二〇二一年度部门整体支出绩效自评表';
  const lines = [title, '部门（盖章）：示例市应急管理局', '一级指标共有十一项，均已完成自评的'];
  expect(joined(lines)[0]).toBe(title);
});

describe('in lines with geometry', () => {
  /** Lines of 14 points below one another, from the left edge on. */
  const placed = (texts: readonly string[]) =>
    texts.map((text, index): TextLine => {
      const indent = /^　*/u.exec(text)?.[0].length ?? 0;
      const box = { left: 80 + 14 * indent, right: 80 + 14 * printedWidth(text) };
      return {
        text: text.trim(),
        page: 1,
        place: '第1页',
        box: { ...box, baseline: 100 + 28 * index, size: 14, column: 0 },
      };
    });
  const read = (texts: readonly string[]) => joinLines(placed(texts)).map(({ text }) => text);

  test('one full line of a short text tells how wide the sheet is', () => {
    const lines = [
      '一、部门概况',
      '（一）机构组成',
      '　　示例局下属单位三个。',
      '二、收支情况',
      '（一）收入情况',
      '　　本年支出合计三千六百五十万元，其中基本支出二千五',
      '百万元。',
      '（二）支出情况',
    ];
    expect(read(lines)).toEqual([
      '一、部门概况',
      '（一）机构组成',
      '示例局下属单位三个。',
      '二、收支情况',
      '（一）收入情况',
      '本年支出合计三千六百五十万元，其中基本支出二千五百万元。',
      '（二）支出情况',
    ]);
  });

  test('a line leaves room for a quotation that cannot be parted', () => {
    const lines = [
      '　　部门整体支出绩效自评得分为九十三点八分，自评',
      '结果与预算安排挂钩，本年度自评等次',
      '为“优”。',
      '　　全年预算执行情况良好。',
    ];
    expect(read(lines)).toEqual([
      '部门整体支出绩效自评得分为九十三点八分，自评结果与预算安排挂钩，本年度自评等次为“优”。',
      '全年预算执行情况良好。',
    ]);
  });
});
