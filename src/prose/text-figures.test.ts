import { expect, test } from 'vitest';
import type { TextBlock } from './text-blocks.ts';
import { textFigures } from './text-figures.ts';

function block(text: string, columnHead?: string): TextBlock {
  const cell =
    columnHead === undefined ? null : { table: 0, row: 1, column: 1, columnHead, rowHead: '' };
  return {
    kind: cell ? 'cell' : 'paragraph',
    text,
    section: 0,
    placeAt: () => ({ line: 1, column: 1 }),
    cell,
  };
}

/** `digits|magnitude|hedge|unit|kind`, with ~ for the ends of ranges. */
function spelled(text: string, head?: string): string[] {
  return textFigures(block(text, head)).map(
    ({ figure, unit, kind, range }) =>
      `${figure.digits}|${figure.magnitude}|${figure.hedge ?? ''}|${unit}|${kind}${range ? '~' : ''}`,
  );
}

test.each([
  ['全年预算数4863.08万元，执行率为98.89%。', ['4863.08|4||元|money', '98.89|0||%|percent']],
  ['涉及金额 3.73 亿元', ['3.73|8||元|money']],
  ['捐赠逾2000万元的物资', ['2000|4|above|元|money']],
  ['1.2万人次支援，2万余名党员', ['1.2|4||人次|count', '2|4|above|名|count']],
  ['近9000册，近万人次', ['9000|0|below|册|count', '1|4|below|人次|count']],
  ['组织专题讲座20多次、课程20次', ['20|0|above|次|count', '20|0||次|count']],
  ['4000余人次', ['4000|0|above|人次|count']],
  ['自评得分为42.1分', ['42.1|0||分|points']],
  ['比上年下降0.59个百分点', ['0.59|0||个百分点|percentage-points']],
  ['预算4,863.08万元', ['4863.08|4||元|money']],
  [
    '培训5~10次，每次200~300人',
    ['5|0|||plain~', '10|0||次|count~', '200|0|||plain~', '300|0||人|count~'],
  ],
  ['直投超50%', ['50|0|above|%|percent']],
])('reads “%s”', (text, figures) => expect(spelled(text)).toEqual(figures));

test.each([
  '2021年，2020年度广州市',
  '2022年8月26日',
  '1. 机构设置',
  '第15届、第二届',
  '财预〔2020〕10号',
  '市12345政务热线',
  '2022-12-31',
  'A档，51092324T000010263357',
  '“6·30”活动',
])('finds no figure in “%s”', (text) => expect(spelled(text)).toEqual([]));

test('takes the unit of a cell from the head of its column', () => {
  expect(spelled('14.27', '支出（万元）')).toEqual(['14.27|4||元|money']);
  expect(spelled('9.70', '得分（分）')).toEqual(['9.70|0||分|points']);
  expect(spelled('≥7000个', '年度目标值')).toEqual(['7000|0||个|count']);
});

test('marks where a figure stands, hedge and unit included', () => {
  const text = '赠红书近9000册。';
  const [figure] = textFigures(block(text));
  expect(figure && text.slice(figure.start, figure.end)).toBe('近9000册');
});
