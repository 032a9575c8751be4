import { expect, test } from 'vitest';
import { narrativeLines } from './narrative-lines.ts';

function lines(...texts: readonly string[]) {
  const blocks = texts.map((text) => {
    return { kind: 'paragraph', text, level: null, calls: [], place: '' } as const;
  });
  return narrativeLines({ blocks }).map(({ titles, text, from }) => [
    titles.join('/'),
    text.slice(from),
  ]);
}

test('puts each paragraph under its headings, those printed in the same paragraph included', () => {
  expect(
    lines(
      '一、基本情况',
      '（一）收支情况。2021年支出数10万元。',
      '其中基本支出6万元。',
      '二、存在问题',
      '1.预算执行偏慢，原因是项目启动较晚，前期准备不足，合同签订滞后，支付条件不成熟，影响全年支出进度和绩效目标的完成。',
    ),
  ).toEqual([
    ['基本情况', ''],
    ['基本情况/收支情况', '2021年支出数10万元。'],
    ['基本情况/收支情况', '其中基本支出6万元。'],
    ['存在问题', ''],
    [
      '存在问题',
      '预算执行偏慢，原因是项目启动较晚，前期准备不足，合同签订滞后，支付条件不成熟，影响全年支出进度和绩效目标的完成。',
    ],
  ]);
});

test('takes marks in brackets off a heading', () => {
  expect(lines('（三）产出指标（30分，得27分）', '完成除险加固42座。')).toEqual([
    ['产出指标', ''],
    ['产出指标', '完成除险加固42座。'],
  ]);
});

test('takes no amount, decimal or line of a table of contents for a heading', () => {
  expect(lines('一、基本情况……………1', '1.5万元用于培训', '（一）支出12.5万元')).toEqual([
    ['', '1.5万元用于培训'],
    ['', '支出12.5万元'],
  ]);
});

test('reads an unnumbered heading that names a chapter', () => {
  expect(lines('存在的主要问题', '一是进度偏慢。')).toEqual([
    ['存在的主要问题', ''],
    ['存在的主要问题', '一是进度偏慢。'],
  ]);
});
