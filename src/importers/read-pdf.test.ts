import { readFileSync } from 'node:fs';
import { zlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { examplePages, examplePdf, stream } from './example-pdf.ts';
import { readPdf } from './read-pdf.ts';
import { type SourceBlock, type SourceDocument, UnreadableDocument } from './source-document.ts';

const folder = 'tests/documents/pdf';

/** A document as tests/documents/make-pdf.py is told to print it. */
interface Printed {
  readonly blocks: readonly (
    | { readonly text: string }
    | { readonly rows: readonly (readonly PrintedCell[])[] }
  )[];
}

interface PrintedCell {
  readonly text: string;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

const read = (name: string): Promise<SourceDocument> =>
  readPdf(readFileSync(`${folder}/${name}.pdf`));

/** The blocks without the places and what PDF never states. */
function said(blocks: readonly SourceBlock[]) {
  return blocks.map((block) => {
    if (block.kind !== 'table') return { text: block.text };
    return {
      rows: block.rows.map((row) =>
        row.map(({ text, column, rowSpan, columnSpan }) => ({ text, column, rowSpan, columnSpan })),
      ),
    };
  });
}

function printed(name: string) {
  const { blocks } = JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8')) as Printed;
  return blocks.map((block) => ('rows' in block ? { rows: block.rows } : { text: block.text }));
}

test.each([
  ['a narrative of two pages, its lines cut by the sheet', 'narrative'],
  ['the central form with its merged cells', 'central-form'],
  ['a flat list in landscape that goes on over a page with its head repeated', 'flat-list'],
  ['a form below an index number, with text around the table', 'yunnan-form'],
  ['a notice', 'notice'],
])('reads back %s', async (_, name) => {
  const { blocks } = await read(name);
  expect(said(blocks)).toEqual(printed(name));
});

test('names running titles, page numbers and repeated heads that it leaves out', async () => {
  const { lost: narrative } = await read('narrative');
  expect(narrative).toEqual([
    '第1至2页（共2页）：页眉“示例区数据和政务服务局 2022 年度部门整体支出绩效自评报告”，逐页重复，不算正文',
    '第1至2页（共2页）：页脚“- 1 -”，逐页重复，不算正文',
  ]);
  const { lost: list } = await read('flat-list');
  expect(list).toEqual([
    '第1至2页（共2页）：页脚“第 1 页 共 2 页”，逐页重复，不算正文',
    '第2页：续表重复的表头（1行），只保留一次',
  ]);
});

test('places every block on its page', async () => {
  const { blocks } = await read('narrative');
  expect(blocks[0]?.place).toBe('第1页');
  expect(blocks.at(-1)?.place).toBe('第2页');
});

test('keeps every character of the pages in `text`, running lines included', async () => {
  const { text } = await read('narrative');
  expect(text.replaceAll(/\s/gu, '')).toContain('工-1-示例区数据和政务服务局2022年度');
});

test.each(['owner-password', 'linearized', 'object-streams', 'turned'])(
  'reads the same from the notice saved as notice-%s',
  async (variant) => {
    const { blocks } = await read(`notice-${variant}`);
    expect(said(blocks)).toEqual(printed('notice'));
  },
);

/** A line of text at a place, or with a whole matrix. */
const line = (text: string, place = '1 0 0 1 72 700') =>
  `BT /F1 14 Tf ${place} Tm (${text}) Tj ET\n`;

/** A page with a grey square picture below its text. */
function withPicture(content: string, size: number): Uint8Array {
  return examplePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /Im1 6 0 R >> >> >>',
    stream(`${content} q 200 0 0 200 72 72 cm /Im1 Do Q`),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    stream(
      '0000',
      `/Type /XObject /Subtype /Image /Width ${size} /Height ${size} /BitsPerComponent 8 /ColorSpace /DeviceGray`,
    ),
  ]);
}

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

  test('a watermark is named, not read', async () => {
    const { blocks, lost } = await readPdf(
      examplePages([line('2021') + line('DRAFT', '.7 .7 -.7 .7 200 300')]),
    );
    expect(said(blocks)).toEqual([{ text: '2021' }]);
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
    const { text, lost } = await readPdf(withPicture(line('2021'), size));
    expect({ text, lost }).toEqual({ text: '2021', lost: [note] });
  });

  test('content that breaks off is named', async () => {
    const { lost } = await readPdf(examplePages([line('2021') + '['.repeat(100_000)]));
    expect(lost).toEqual(['第1页：页面内容有损坏，可能缺字，请对照原件核对']);
  });
});

/** A page in a Chinese font of the reader's machine, as Java systems of offices print it. */
function unembedded(encoding: string, codes: string): Uint8Array {
  return examplePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    stream(`BT /F1 14 Tf 72 700 Td <${codes}> Tj ET`),
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${encoding} /DescendantFonts [6 0 R] >>`,
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 7 0 R >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  ]);
}

describe('fonts that are not in the file', () => {
  test.each([
    ['UniGB-UCS2-H', '7EE96548FF1A00390032002E0031'],
    ['UniGB-UTF16-H', '7EE96548FF1A00390032002E0031'],
    ['GBK-EUC-H', 'BCA8D0A7A3BA39322E31'],
    ['GBKp-EUC-H', 'BCA8D0A7A3BA39322E31'],
    ['GB-EUC-H', 'BCA8D0A7A3BA39322E31'],
  ])('%s is read', async (encoding, codes) => {
    expect((await readPdf(unembedded(encoding, codes))).text).toBe('绩效：92.1');
  });

  test.each(['Identity-H', 'UniGB-UTF8-H', 'ETen-B5-H'])(
    '%s leads to no characters and is refused',
    async (encoding) => {
      await expect(readPdf(unembedded(encoding, '10201021'))).rejects.toThrow(
        'PDF 文件第 1 页的字体没有文字编码，看得见的字读出来是乱码或空白，不能导入。请用签发的 Word 文件导入。',
      );
    },
  );
});

const catalogue = '<< /Type /Catalog /Pages 2 0 R >>';
const pages = (kids: string, count: number) => `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`;
const damaged = 'PDF 文件已损坏或不完整，不能读取。请用签发的 Word 文件导入，或重新导出 PDF。';
const firstPageDamaged =
  'PDF 文件第 1 页已损坏，不能读取。请用签发的 Word 文件导入，或重新导出 PDF。';
const scanned =
  'PDF 文件里没有文字，应是扫描件，不能导入。请用签发的 Word 文件导入；只有扫描件时，请先在其他软件中识别文字（OCR）并逐字核对。';

describe('files that are refused with what to do', () => {
  test.each([
    ['an empty file', new Uint8Array(), damaged],
    ['another kind of file', new TextEncoder().encode('2021年部门整体支出绩效自评报告'), damaged],
    ['a scan', withPicture('', 2000), scanned],
    ['pages that hold themselves', examplePdf([catalogue, pages('2 0 R', 1)]), firstPageDamaged],
    [
      'pages that hold each other',
      examplePdf([catalogue, pages('3 0 R', 2), pages('2 0 R', 2)]),
      firstPageDamaged,
    ],
    [
      'arrays nested beyond reason',
      examplePdf([catalogue, pages('3 0 R', 1), `<< /Type /Page /X ${'['.repeat(300_000)} >>`]),
      firstPageDamaged,
    ],
    [
      'a catalogue nested beyond reason',
      examplePdf([`<< /Type /Catalog /X ${'<< /A '.repeat(300_000)} >>`, pages('', 0)]),
      damaged,
    ],
    [
      'content that can only be read in part, and not to a word',
      examplePages(['['.repeat(100_000)]),
      'PDF 文件的页面内容已损坏，读不出文字。请用签发的 Word 文件导入，或重新导出 PDF。',
    ],
    [
      'more pages than a report has',
      examplePages(Array.from({ length: 401 }, () => '')),
      'PDF 文件有 401 页，超过 400 页，不像是一份报告，未导入。',
    ],
  ])('%s', async (_, bytes, message) => {
    await expect(readPdf(bytes)).rejects.toThrow(new UnreadableDocument(message));
  });

  test('a file with a password', async () => {
    await expect(read('notice-password')).rejects.toThrow(
      'PDF 文件设有打开密码，不能读取。请先解除密码，或用签发的 Word 文件导入。',
    );
  });

  test('a file that was cut off, wherever it was', async () => {
    const whole = readFileSync(`${folder}/notice.pdf`);
    for (const share of [0.1, 0.3, 0.5, 0.7, 0.9]) {
      const cut = whole.subarray(0, Math.floor(whole.length * share));
      await expect(readPdf(cut)).rejects.toThrow(UnreadableDocument);
    }
  });

  test('a claim of a thousand million pages', async () => {
    const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>';
    const claim = examplePdf([catalogue, pages('3 0 R', 1_000_000_000), page]);
    await expect(readPdf(claim)).rejects.toThrow(UnreadableDocument);
  });

  test('a page that takes longer than allowed', async () => {
    const content = zlibSync(new Uint8Array(60_000_000).fill(32), { level: 1 });
    const packed = Array.from(content, (byte) => String.fromCharCode(byte)).join('');
    const bomb = examplePdf([
      catalogue,
      pages('3 0 R', 1),
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
      stream(packed, '/Filter /FlateDecode'),
    ]);
    await expect(readPdf(bomb, 20)).rejects.toThrow('PDF 文件读取时间过长');
  });
});
