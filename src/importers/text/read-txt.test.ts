import { describe, expect, test } from 'vitest';
import { UnreadableDocument } from '#importers/source-document.ts';
import { readTxt } from './read-txt.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readTxt(utf8(text));
const paragraphs = (text: string) =>
  read(text).blocks.map((block) => (block.kind === 'table' ? '（表）' : block.text));
const cells = (text: string) =>
  read(text).blocks.flatMap((block) =>
    block.kind === 'table' ? [block.rows.map((row) => row.map((cell) => cell.text))] : [],
  );

test('a text becomes paragraphs with the lines at which they begin', () => {
  const { blocks } = read('一、基本情况\r\n\r\n示例局内设机构6个。\r\n');
  expect(blocks).toEqual([
    { kind: 'paragraph', text: '一、基本情况', level: null, calls: [], place: '第1行' },
    { kind: 'paragraph', text: '示例局内设机构6个。', level: null, calls: [], place: '第3行' },
  ]);
});

test('`text` holds every character before lines were joined', () => {
  expect(read('全年预算数4863.\n\n08万元').text).toBe('全年预算数4863.\n\n08万元');
});

test('a form feed or a space left by a page break means nothing', () => {
  const full = '聚焦群众办事中的难点和堵点统筹推进数据共享和';
  const page = `${full}\n\n`.repeat(8);
  expect(paragraphs(`${page}${full}\n\f${page}${full}\n ${page}流程再造。`)).toEqual([
    `${full.repeat(26)}流程再造。`,
  ]);
});

test('the gaps of a stretched line are no spaces, those of a heading are', () => {
  expect(
    paragraphs('第一部分 部门概况\n\n全年预算数为 4863.08 万 元 ， 支 出 数 为 4809.15 万 元 。'),
  ).toEqual(['第一部分 部门概况', '全年预算数为4863.08万元，支出数为4809.15万元。']);
});

test('page numbers that count on are named, not read', () => {
  const { blocks, lost } = read('一、基本情况\n- 1 -\n二、评价结论\n- 2 -\n');
  expect(blocks.map((block) => block.kind === 'paragraph' && block.text)).toEqual([
    '一、基本情况',
    '二、评价结论',
  ]);
  expect(lost).toEqual(['第2行：页码“- 1 -”', '第4行：页码“- 2 -”']);
});

test('a line that could be a page number once is kept', () => {
  expect(paragraphs('一、基本情况\n- 1 -\n二、评价结论')).toContain('- 1 -');
});

describe('tables', () => {
  test('with tabs', () => {
    expect(cells('项目\t预算数\t执行数\n\n基本支出\t412.30\t\n合计\t985.00\t834.67')).toEqual([
      [
        ['项目', '预算数', '执行数'],
        ['基本支出', '412.30', ''],
        ['合计', '985.00', '834.67'],
      ],
    ]);
  });

  test('in Markdown, the bars of a cell escaped', () => {
    expect(cells('说明。\n\n| 指标 | 得分 |\n| --- | ---: |\n| 甲\\|乙 | 9.8 |\n\n其他。')).toEqual(
      [
        [
          ['指标', '得分'],
          ['甲|乙', '9.8'],
        ],
      ],
    );
  });

  test('in aligned columns', () => {
    const text = [
      '项目          预算数    执行数',
      '基本支出      412.30    430.12',
      '合计          985.00    834.67',
    ].join('\n');
    expect(cells(text)).toEqual([
      [
        ['项目', '预算数', '执行数'],
        ['基本支出', '412.30', '430.12'],
        ['合计', '985.00', '834.67'],
      ],
    ]);
  });

  test('have the lines of their rows as places, and text around them', () => {
    const { blocks } = read('一、收支情况\n甲\t1\t2\n乙\t3\t4\n二、其他');
    expect(blocks.map((block) => [block.kind, block.place])).toEqual([
      ['paragraph', '第1行'],
      ['table', '第2行'],
      ['paragraph', '第4行'],
    ]);
    const [, table] = blocks;
    expect(table?.kind === 'table' && table.rows[1]?.[2]).toEqual({
      text: '4',
      column: 2,
      rowSpan: 1,
      columnSpan: 1,
      place: '第3行',
    });
  });

  test.each([
    ['one line with tabs', '联系人：\t示例\t电话'],
    ['lines that are only set in with tabs', '\t一、基本情况\n\t二、评价结论\n\t三、其他'],
    ['two aligned lines', '单位：示例局      日期：2022年      编号：1\n甲      乙      丙'],
    ['rows with different cells', '甲\t乙\n甲\t乙\t丙\n甲'],
  ])('%s are none', (_, text) => {
    expect(cells(text)).toEqual([]);
  });
});

const report = '2021年部门整体支出绩效自评报告';
/** The same in GBK. */
const gbk = [
  0x32, 0x30, 0x32, 0x31, 0xc4, 0xea, 0xb2, 0xbf, 0xc3, 0xc5, 0xd5, 0xfb, 0xcc, 0xe5, 0xd6, 0xa7,
  0xb3, 0xf6, 0xbc, 0xa8, 0xd0, 0xa7, 0xd7, 0xd4, 0xc6, 0xc0, 0xb1, 0xa8, 0xb8, 0xe6,
];

function utf16(text: string, bigEndian: 'be' | 'le'): readonly number[] {
  return [...text].flatMap((character) => {
    const unit = character.charCodeAt(0);
    const pair = [unit >> 8, unit & 255];
    return bigEndian === 'be' ? pair : pair.toReversed();
  });
}

describe('encodings', () => {
  test.each([
    ['UTF-8', [...utf8(report)]],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...utf8(report)]],
    ['UTF-16 with a mark, low byte first', [0xff, 0xfe, ...utf16(report, 'le')]],
    ['UTF-16 with a mark, high byte first', [0xfe, 0xff, ...utf16(report, 'be')]],
    ['UTF-16 without a mark, low byte first', utf16(report, 'le')],
    ['UTF-16 without a mark, high byte first', utf16(report, 'be')],
    ['GB 18030', gbk],
  ])('%s is told for certain', (_, bytes) => {
    expect(readTxt(Uint8Array.from(bytes)).text).toBe(report);
  });

  /** 績效自評報告 in Big5. */
  const big5 = [0xc1, 0x5a, 0xae, 0xc4, 0xa6, 0xdb, 0xb5, 0xfb, 0xb3, 0xf8, 0xa7, 0x69];

  test.each([
    ['Big5', big5, '无法确定文件的文字编码'],
    ['UTF-8 with a byte missing', [...utf8(report)].toSpliced(5, 1), '无法确定文件的文字编码'],
    ['GBK with a byte missing', gbk.toSpliced(5, 1), '无法确定文件的文字编码'],
    ['a program', [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0], '文件里有空字节，不是文本文件'],
    ['a false mark', [0xef, 0xbb, 0xbf, 0xff, 0xff], '文件开头标明是 UTF-8 编码，内容却不是'],
  ])('%s is refused with what to do', (_, bytes, reason) => {
    expect(() => readTxt(Uint8Array.from(bytes))).toThrow(
      new UnreadableDocument(
        `${reason}。请用记事本或 WPS 打开，核对无误后另存为 UTF-8 编码的文本文件，再导入。`,
      ),
    );
  });
});

test.each([
  ['an empty file', new Uint8Array(), '文件里没有文字。'],
  ['a file of blanks', utf8(' \n\n　'), '文件里没有文字。'],
  [
    'control characters throughout',
    utf8('a\u0001\nb\u0002\nc\u0003\n'.repeat(9)),
    '文件里有许多控制字符，不是文本文件。',
  ],
  ['a book', new Uint8Array(10_000_001).fill(32), '文本文件超过 10 MB，不像是一份报告，未导入。'],
])('%s is refused', (_, bytes, message) => {
  expect(() => readTxt(bytes)).toThrow(new UnreadableDocument(message));
});

test('a stray control character and a lost one are named', () => {
  expect(read('一、基本情况\u001A\n预算\uFFFD').lost).toEqual([
    '第1行：不能显示的控制字符',
    '第2行：文件中已损坏、无法识别的字符（显示为 \uFFFD）',
  ]);
});
