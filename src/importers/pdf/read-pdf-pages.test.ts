import { describe, expect, test } from 'vitest';
import { saidBlocks } from '#importers/said-blocks.ts';
import {
  chinesePage,
  examplePages,
  line,
  pageWithPicture,
  shown,
  unembeddedPage,
} from './example-pdf.ts';
import { readPdf } from './read-pdf.ts';

describe('pages written by hand', () => {
  test('text that is drawn upwards is read as if the page were turned', async () => {
    const up = line('first', '0 1 -1 0 100 100') + line('second', '0 1 -1 0 160 100');
    expect((await readPdf(examplePages([up]))).text).toBe('first\nsecond');
  });

  test('a run that is set twice to look bold is there once', async () => {
    const { text } = await readPdf(
      examplePages([line('4863.08') + line('4863.08', '1 0 0 1 72.3 700')]),
    );
    expect(text).toBe('4863.08');
  });

  test.each([
    ['raised', 705],
    ['lowered', 698],
  ])('a mark that is %s stays in its line', async (_, y) => {
    const mark = `BT /F1 7 Tf 110 ${y} Td (2) Tj ET\n`;
    expect((await readPdf(examplePages([line('12 km') + mark]))).text).toBe('12 km2');
  });

  test('a watermark is named, not read', async () => {
    const { blocks, lost } = await readPdf(
      examplePages([line('2021') + line('DRAFT', '.7 .7 -.7 .7 200 300')]),
    );
    expect(saidBlocks(blocks)).toEqual([{ text: '2021' }]);
    expect(lost).toEqual(['第1页：与正文方向不同的文字“DRAFT”（如水印）']);
  });

  test('a page without text among others is named', async () => {
    const { lost } = await readPdf(examplePages([line('2021'), '0 0 100 100 re f']));
    expect(lost).toEqual(['第2页：没有文字（空白页、图片或扫描件），未读入']);
  });

  test.each([
    ['small', 2, '第1页：图片1张'],
    ['too large to look at', 2000, '第1页：大幅图片1张'],
  ])('a picture %s is named', async (_, size, note) => {
    const { text, lost } = await readPdf(pageWithPicture(line('2021'), size));
    expect({ text, lost }).toEqual({ text: '2021', lost: [note] });
  });

  test('content that breaks off is named', async () => {
    const { lost } = await readPdf(examplePages([line('2021') + '['.repeat(100_000)]));
    expect(lost).toEqual(['第1页：页面内容有损坏，可能缺字，请对照原件核对']);
  });
});

describe('fonts that are not in the file', () => {
  test.each([
    ['UniGB-UCS2-H', '7EE96548FF1A00390032002E0031'],
    ['UniGB-UTF16-H', '7EE96548FF1A00390032002E0031'],
    ['GBK-EUC-H', 'BCA8D0A7A3BA39322E31'],
    ['GBKp-EUC-H', 'BCA8D0A7A3BA39322E31'],
    ['GB-EUC-H', 'BCA8D0A7A3BA39322E31'],
  ])('%s is read', async (encoding, codes) => {
    expect((await readPdf(unembeddedPage(encoding, shown(codes)))).text).toBe('绩效：92.1');
  });

  test.each(['Identity-H', 'UniGB-UTF8-H', 'ETen-B5-H'])(
    '%s leads to no characters and is refused',
    async (encoding) => {
      await expect(readPdf(unembeddedPage(encoding, shown('10201021')))).rejects.toThrow(
        'PDF 文件第 1 页的字体没有文字编码，看得见的字读出来是乱码或空白，不能导入。请用签发的 Word 文件导入。',
      );
    },
  );
});

describe('tables by hand', () => {
  const texts = [
    ['项目', 105, 685],
    ['得分', 205, 685],
    ['合  计', 105, 665],
    ['9.8', 205, 665],
  ] as const;
  const expected = [
    {
      rows: [
        [cell('项目', 0), cell('得分', 1)],
        [cell('合计', 0), cell('9.8', 1)],
      ],
    },
  ];

  test.each([
    [
      'thin filled rectangles',
      [700, 680, 660].map((y) => `100 ${y} 200 0.5 re f`).join('\n') +
        [100, 200, 300].map((x) => `\n${x} 660 0.5 40 re f`).join(''),
    ],
    [
      'stroked cells',
      [100, 200].flatMap((x) => [660, 680].map((y) => `${x} ${y} 100 20 re S`)).join('\n'),
    ],
    [
      'lines open at the sides, in a scaled form',
      'q 10 0 0 10 0 0 cm 0.05 w 10 70 m 30 70 l S 10 68 m 30 68 l S 10 66 m 30 66 l S 20 66 m 20 70 l S Q',
    ],
  ])('%s are its edges', async (_, drawing) => {
    const { blocks, lost } = await readPdf(chinesePage(texts, drawing));
    expect({ blocks: saidBlocks(blocks), lost }).toEqual({ blocks: expected, lost: [] });
  });

  test('three columns in line need no edges', async () => {
    const rows = [
      ['项目', '预算数', '执行数'],
      ['基本支出', '412.30', '430.12'],
      ['合计', '985.00', '834.67'],
    ];
    const page = chinesePage(
      rows.flatMap((row, y) => row.map((text, x) => [text, 100 + 120 * x, 700 - 20 * y] as const)),
    );
    expect(saidBlocks((await readPdf(page)).blocks)).toEqual([
      { rows: rows.map((row) => row.map((text, column) => cell(text, column))) },
    ]);
  });

  test('columns that are not in line are text, and named', async () => {
    const { blocks, lost } = await readPdf(
      chinesePage([
        ['项目', 100, 700],
        ['预算数', 220, 700],
        ['执行数', 340, 700],
        ['基本支出', 100, 680],
        ['412.30', 300, 680],
        ['430.12', 420, 680],
        ['合计', 100, 660],
        ['985.00', 220, 660],
        ['834.67', 420, 660],
      ]),
    );
    expect(blocks.map(({ kind }) => kind)).not.toContain('table');
    expect(lost).toEqual(['第1页：可能有没有框线的表格，已按文字逐行读入，请对照原件核对']);
  });
});

function cell(text: string, column: number) {
  return { text, column, rowSpan: 1, columnSpan: 1 };
}

test('two columns of text are read one after the other', async () => {
  const left = [
    '左栏说明部门预算绩效管理工作的总体情',
    '况全年组织开展绩效自评项目三十二个涉',
    '及资金一千二百万元自评覆盖率达到百分',
    '之百并按规定的时间向社会公开接受了监',
    '督。',
  ];
  const right = [
    '右栏说明绩效监控七月底组织各科室对照',
    '年初目标开展监控对进度偏慢的两个项目',
    '进行了预警和约谈督促加快执行并将结果',
    '作为下一年度安排预算和完善政策的重要',
    '依据。',
  ];
  const page = chinesePage([
    ...left.map((text, row) => [text, 80, 700 - 18 * row] as const),
    // The lines of the other column stand a little lower.
    ...right.map((text, row) => [text, 300, 694 - 18 * row] as const),
  ]);
  expect(saidBlocks((await readPdf(page)).blocks)).toEqual([
    { text: left.join('') },
    { text: right.join('') },
  ]);
});

test('look-alikes of characters are replaced, and named', async () => {
  const { text, lost } = await readPdf(chinesePage([['⼀般公共预算⽀出', 80, 700]]));
  expect({ text, lost }).toEqual({
    text: '一般公共预算支出',
    lost: ['第1页：字形相同的异码字2个，已换成通用字：⼀⽀'],
  });
});

test('a few symbols without Unicode are named, a page of them is refused', async () => {
  const symbol = '\uE001';
  const { lost } = await readPdf(chinesePage([[`预算执行率${symbol}`, 80, 700]]));
  expect(lost).toEqual(['第1页：1个没有文字编码的符号，请对照原件核对']);
  await expect(readPdf(chinesePage([[symbol.repeat(9), 80, 700]]))).rejects.toThrow(
    'PDF 文件第 1 页的字体没有文字编码',
  );
});

test('ideographs at random are not what the page prints', async () => {
  const rare = Array.from({ length: 40 }, (_, index) => String.fromCharCode(0x4e00 + 517 * index));
  await expect(readPdf(chinesePage([[rare.join(''), 80, 700]]))).rejects.toThrow(
    'PDF 文件第 1 页的字体没有文字编码',
  );
});
