import { readFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { SourceDocument } from '#importers/source-document.ts';
import { readSpreadsheet } from './read-spreadsheet.ts';

const bytesOf = (name: string) =>
  readFileSync(new URL(`../../../tests/documents/spreadsheet/${name}`, import.meta.url));

/** Paragraphs as they are, tables as rows of `text`, with `↓` and `→` for the places they span. */
function told({ blocks }: SourceDocument): readonly (string | readonly string[])[] {
  return blocks.flatMap((block): readonly (string | readonly string[])[] =>
    block.kind === 'table'
      ? block.rows.map((row) =>
          row.map(
            ({ text, rowSpan, columnSpan }) =>
              `${text.replaceAll('\n', '⏎')}${'↓'.repeat(rowSpan - 1)}${'→'.repeat(columnSpan - 1)}`,
          ),
        )
      : [block.text],
  );
}

const chongqing = [
  '整体自评表',
  '2021年度部门整体支出绩效自评表（示例）',
  ['部门名称', '示例区示例局→→', '填表日期', '2022年3月15日→'],
  [
    '预算执行⏎（万元）↓',
    '年初预算数',
    '全年预算数',
    '全年执行数',
    '执行率',
    '执行率权重',
    '执行率得分',
  ],
  ['5,000.00', '4,863.08', '4,809.15', '98.89%', '10', '9.89'],
  ['指标名称', '计量单位', '指标性质', '年初指标值', '全年完成值', '指标权重', '指标得分'],
  ['培训人次', '人次', '≥', '300', '312.5', '20', '20'],
  '说明：满意度为抽样调查结果。',
  '项目明细',
  ['项目名称', '金额（万元）'],
  ['培训项目', '9,265.35'],
  ['合计', ''],
];

test.each(['chongqing.xlsx', 'chongqing.xls'])('%s is read as it is shown', (name) => {
  const document = readSpreadsheet(bytesOf(name));
  expect(told(document)).toEqual(chongqing);
  expect(document.lost).toEqual([
    '单元格 2 个存储的值与显示的不同，按显示的导入：工作表“整体自评表”E5 显示 98.89%，存储 0.988910320373，工作表“项目明细”B2 显示 9,265.35，存储 9265.353442',
    '隐藏的行 1 行没有导入：工作表“整体自评表”第7行',
    '隐藏的列 1 列没有导入：工作表“整体自评表”H列',
    '隐藏的工作表 1 张没有导入：工作表“字典”',
  ]);
});

test('cells tell their place by sheet and address', () => {
  const { blocks } = readSpreadsheet(bytesOf('chongqing.xlsx'));
  const table = blocks.find((block) => block.kind === 'table');
  expect(table?.place).toBe('工作表“整体自评表”');
  expect(table?.rows[2]?.[1]?.place).toBe('工作表“整体自评表”C5');
  expect(blocks[1]?.place).toBe('工作表“整体自评表”A1');
});

test('OpenDocument is read with what it hides, and says so', () => {
  const document = readSpreadsheet(bytesOf('chongqing.ods'));
  const { blocks, lost } = document;
  expect(told(document)).toContainEqual([
    '5,000.00',
    '4,863.08',
    '4,809.15',
    '98.89%',
    '10',
    '9.89',
    '',
  ]);
  expect(told(document)).toContainEqual([
    '部门名称',
    '示例区示例局→→',
    '填表日期',
    '2022年3月15日→',
    '',
  ]);
  expect(blocks.at(-1)).toMatchObject({ text: '不应导入' });
  expect(lost).toContain('文件中有隐藏的工作表、行或列，已一并导入，请核对是否应删去');
});

const central = (figure: string, spent: string) => [
  '附件2',
  '项目支出绩效自评表（示例）',
  '（2022年度）',
  ['项目名称→', '示例宣传项目→→→→→'],
  [
    '项目资金（万元）↓↓→',
    '',
    '年初预算数',
    '全年预算数(A)',
    '全年执行数(B)',
    '分值',
    '执行率(B/A)',
  ],
  ['年度资金总额', figure, figure, spent, '10', '89.47%'],
  ['其中：本年财政拨款', '0', '—', '不适用', '', ''],
  [
    '一级指标',
    '二级指标',
    '三级指标',
    '年度指标值',
    '实际完成值',
    '分值',
    '得分',
    '偏差原因分析及改进措施',
  ],
  ['产出指标↓', '数量指标', '宣传场次', '≥12场', '11场', '25', '22.92', '受天气影响'],
  ['质量指标', '合格率', '100%', '100%', '25', '25', ''],
];

test('zeros that a format shows stay, and signs for nothing are no numbers', () => {
  const document = readSpreadsheet(bytesOf('central.xlsx'));
  expect(told(document)).toEqual(central('89.974000', '80.500000'));
  expect(document.lost).toEqual([]);
});

test('XML of Excel 2003 keeps its cells beside merged ones in their columns', () => {
  const document = readSpreadsheet(bytesOf('central.xls'));
  expect(told(document)).toEqual(central('89.97', '80.50'));
  expect(document.lost).toEqual([
    '单元格 2 个存储的值与显示的不同，按显示的导入：工作表“Sheet1”D5 显示 89.97，存储 89.974，工作表“Sheet1”E5 显示 89.97，存储 89.974',
  ]);
});

test('a page that a system named .xls keeps every digit that it prints', () => {
  const page = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="gb2312">
<!--[if gte mso 9]><xml><x:ExcelWorkbook><x:ExcelWorksheets><x:ExcelWorksheet><x:Name>自评表</x:Name></x:ExcelWorksheet></x:ExcelWorksheets></x:ExcelWorkbook></xml><![endif]-->
</head><body><table><tr><td colspan=3>示例局自评表</td></tr>
<tr><td rowspan=2>支出</td><td>92.10</td><td>4,809.150</td></tr><tr style="display:none"><td>隐藏</td></tr><tr><td>&lt;90%</td><td></td></tr></table></body></html>`;
  const gb18030 = new Map([...new Set(page)].map((character) => [character, gb(character)]));
  const bytes = Uint8Array.from([...page].flatMap((character) => gb18030.get(character) ?? []));
  const document = readSpreadsheet(bytes);
  expect(told(document)).toEqual(['示例局自评表', ['支出↓', '92.10', '4,809.150'], ['<90%', '']]);
  expect(document.blocks[1]).toMatchObject({ place: '工作表“自评表”' });
  expect(document.lost).toEqual(['隐藏的行 1 行没有导入：自评表']);
});

/** The bytes of a character in GB 18030, found by decoding: no encoder is at hand. */
function gb(character: string): readonly number[] {
  if (character.charCodeAt(0) < 128) return [character.charCodeAt(0)];
  const decoder = new TextDecoder('gb18030');
  for (let high = 0xb0; high < 0xf8; high += 1) {
    for (let low = 0xa1; low < 0xff; low += 1) {
      if (decoder.decode(Uint8Array.of(high, low)) === character) return [high, low];
    }
  }
  throw new RangeError(`Unexpected character \`${character}\``);
}

/** A workbook of one sheet as the library writes it, its parts changed before it is packed. */
function workbook(
  cells: Readonly<Record<string, object>>,
  change: (path: string, text: string) => string = (_, text) => text,
): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, { '!ref': 'A1:F9', ...cells }, 'Sheet1');
  const files = unzipSync(new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' })));
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, part]) => [path, strToU8(change(path, strFromU8(part)))]),
    ),
  );
}

const text = (v: string) => ({ t: 's', v });

test.each([
  ['a rate', { t: 'n', v: 0.98, z: '0.00%' }, '98.00%', null],
  ['a float that is a decimal', { t: 'n', v: 0.1 + 0.2, z: 'General' }, '0.3', null],
  [
    'an accounting amount',
    { t: 'n', v: 1234.5, z: '_ * #,##0.00_ ;_ * -#,##0.00_ ' },
    '1,234.50',
    null,
  ],
  ['a zero shown as a dash', { t: 'n', v: 0, z: '#,##0.00;-#,##0.00;"-"' }, '-', '显示 -，存储 0'],
  ['a zero shown as nothing', { t: 'n', v: 0, z: '0;-0;' }, '', '显示 空白，存储 0'],
  ['a negative in brackets', { t: 'n', v: -5.5, z: '0.0;(0.0)' }, '(5.5)', null],
  ['a unit in the format', { t: 'n', v: 12, z: '0"人次"' }, '12人次', null],
  ['元 shown as 万元', { t: 'n', v: 48091500, z: '0!.0,' }, '4809.2', '显示 4809.2，存储 48091500'],
  [
    'the same with a backslash',
    { t: 'n', v: 48091500, z: '0\\.0,' },
    '4809.2',
    '显示 4809.2，存储 48091500',
  ],
  [
    '万元 with four decimals',
    { t: 'n', v: 48091500, z: '#!.0000"万元"' },
    '4809.1500万元',
    '显示 4809.1500万元，存储 48091500',
  ],
  ['a country that is no currency', { t: 'n', v: 5.5, z: '[$-804]0.0' }, '5.5', null],
  ['the General of Chinese WPS', { t: 'n', v: 5.5, z: 'G/通用格式' }, '5.5', null],
  ['six decimals', { t: 'n', v: 9265.353442, z: 'General' }, '9265.353442', null],
  ['a date', { t: 'n', v: 44635, z: 'yyyy"年"m"月"d"日"' }, '2022年3月15日', null],
  ['a short date', { t: 'n', v: 44635, z: 'm/d/yy' }, '2022/3/15', null],
  ['a failed formula', { t: 'e', v: 7, w: '#DIV/0!', f: 'A1/0' }, '#DIV/0!', null],
  ['digits typed as text', text('0045.10'), '0045.10', null],
])('shows %s', (_, cell, shown, hidden) => {
  const document = readSpreadsheet(
    workbook({ A1: text('甲'), B1: text('乙'), A2: text('丙'), B2: cell }),
  );
  expect(told(document)).toEqual([
    ['甲', '乙'],
    ['丙', shown],
  ]);
  expect(document.lost.join()).toBe(
    hidden === null
      ? ''
      : `单元格 1 个存储的值与显示的不同，按显示的导入：工作表“Sheet1”B2 ${hidden}`,
  );
});

test('a format that is not understood shows what is stored, and says so', () => {
  const cell = { t: 'n', v: 12345.5, z: '[>=10000]0.0,;0' };
  const document = readSpreadsheet(workbook({ A1: text('甲'), B1: cell }));
  expect(told(document)).toEqual([['甲', '12345.5']]);
  expect(document.lost).toEqual([
    '单元格 1 个的数字格式不认识，按存储的值导入，请对照原件：工作表“Sheet1”B1 12345.5',
  ]);
});

test('a formula without a result is empty and named', () => {
  const cells = { A1: text('甲'), B1: text('乙'), A2: text('丙'), B2: { t: 'n', v: 1, f: 'A9+1' } };
  const bytes = workbook(cells, (_, part) => part.replace(/(<f>.*<\/f>)<v>1<\/v>/u, '$1'));
  const document = readSpreadsheet(bytes);
  expect(told(document)).toEqual([
    ['甲', '乙'],
    ['丙', ''],
  ]);
  expect(document.lost).toEqual([
    '公式 1 个没有保存计算结果，单元格按空白导入；请用 WPS 或 Excel 打开、保存一次后再导入：工作表“Sheet1”B2',
  ]);
});

test('dates in the formats that only have a number in Chinese Office are Chinese dates', () => {
  const cells = { A1: text('甲'), B1: { t: 'n', v: 44635, z: '0.000' } };
  const bytes = workbook(cells, (path, part) =>
    path === 'xl/styles.xml'
      ? part
          .replace(/<numFmts.*<\/numFmts>/u, '')
          .replaceAll(/(<xf numFmtId=")[1-9]\d*"/gu, '$131"')
      : part,
  );
  expect(told(readSpreadsheet(bytes))).toEqual([['甲', '2022年3月15日']]);
});

test('a sheet that claims to be boundless is read by what it holds', { timeout: 3_000 }, () => {
  const cells = { A1: text('甲'), B1: text('乙'), C9: text('丙：') };
  const bytes = workbook(cells, (path, part) =>
    path === 'xl/worksheets/sheet1.xml'
      ? part
          .replace(/<dimension ref="[^"]*"/u, '<dimension ref="A1:XFD1048576"')
          .replaceAll('r="9"', 'r="1048576"')
          .replace('r="C9"', 'r="XFD1048576"')
      : part,
  );
  const { blocks } = readSpreadsheet(bytes);
  expect(told({ format: 'spreadsheet', blocks, lost: [], text: '' })).toEqual([
    ['甲', '乙'],
    '丙：',
  ]);
  expect(blocks[1]?.place).toBe('工作表“Sheet1”XFD1048576');
});

test('a workbook under a password says what to do', () => {
  expect(() => readSpreadsheet(bytesOf('protected.xls'))).toThrow(
    expect.objectContaining({
      name: 'UnreadableDocument',
      message: '文件设有打开密码，无法读取；请用 WPS 或 Excel 打开，清除密码后另存为 .xlsx 再导入',
    }),
  );
});
