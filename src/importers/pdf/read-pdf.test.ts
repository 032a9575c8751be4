import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { saidBlocks } from '#importers/said-blocks.ts';
import { type SourceDocument, UnreadableDocument } from '#importers/source-document.ts';
import { readPdf } from './read-pdf.ts';

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
  expect(saidBlocks(blocks)).toEqual(printed(name));
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
    expect(saidBlocks(blocks)).toEqual(printed('notice'));
  },
);

test('a file with a password is refused', async () => {
  await expect(read('notice-password')).rejects.toThrow(
    'PDF 文件设有打开密码，不能读取。请先解除密码，或用签发的 Word 文件导入。',
  );
});

test.each(['narrative', 'notice-linearized', 'notice-object-streams'])(
  'a %s that was cut off is refused, wherever it was',
  async (name) => {
    const whole = readFileSync(`${folder}/${name}.pdf`);
    for (const share of [0.1, 0.3, 0.5, 0.7, 0.9, 0.99]) {
      const cut = whole.subarray(0, Math.floor(whole.length * share));
      await expect(readPdf(cut)).rejects.toThrow(UnreadableDocument);
    }
  },
);
