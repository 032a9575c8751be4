import { describe, expect, test } from 'vitest';
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

describe('reads Chinese numerals', () => {
  test.each([
    ['下设十一个三级指标', ['11|0||个|count']],
    ['履职效能分为四个二级指标', ['4|0||个|count']],
    ['四个一级指标得分情况', ['4|0||个|count']],
    ['遴选五家商会，参训三十二人', ['5|0||家|count', '32|0||人|count']],
    ['先后两次流标，组织讲座二十多次', ['2|0||次|count', '20|0|above|次|count']],
    ['完成率为百分之九十五', ['95|0||%|percent']],
    ['满意度达到百分之九十五点五以上', ['95.5|0|above|%|percent']],
    ['超过百分之八十', ['80|0|above|%|percent']],
    ['落实率为百分之百', ['100|0||%|percent']],
    [
      '提高两个百分点、一点五个百分点',
      ['2|0||个百分点|percentage-points', '1.5|0||个百分点|percentage-points'],
    ],
    ['安排一千二百万元', ['1200|4||元|money']],
    ['投入近三亿元、一点二亿元', ['3|8|below|元|money', '1.2|8||元|money']],
    ['二十余万人次参加', ['20|4|above|人次|count']],
    ['近五十名学员，约三百篇', ['50|0|below|名|count', '300|0|around|篇|count']],
    ['三万二千册、一百零五件', ['32000|0||册|count', '105|0||件|count']],
    ['解决诉求三十五项，建成学校三所', ['35|0||项|count', '3|0||所|count']],
    ['举办三至五场', ['5|0||场|count~']],
    ['受理十五宗案件，有两个直属事业单位', ['15|0||宗|count', '2|0||个|count']],
    ['邀请12名专家开展三次评审', ['12|0||名|count', '3|0||次|count']],
  ])('%s', (text, figures) => expect(spelled(text)).toEqual(figures));

  test.each([
    '“两个健康”示范城市，“四个意识”',
    '《三个方面问题清单》，“八家单位”联合行动',
    '推进两个健康示范城市创建指标体系，做到两个维护、四个自信',
    '四好商会、百场党课、百所联百会、千家万户、万众创新',
    '一系列、一般、一批、一种、一定、一方面、一手抓、另一方面',
    '一个单位、一次会议、一家企业、一名干部、一项任务、一处机构',
    '一是建章立制，二是强化监管。第一，第二个百年',
    '一、三、四个方面',
    '第三次会议、第十一个五年、十九届三次全会、第三十二名',
    '三公经费、十四五、一带一路、二十大、九三学社',
    '二〇二一年、二〇二一年十二月三十一日、十二个月',
    '几十个、数十家、十几家、数百人、两三个、三五家、十五六人、三、四个项目',
    '三分之一、千分之五、八折、三成',
    '四位一体、三场馆、五家渠市、三家村、七座谈会',
    '八项规定、六项纪律、收支两条线、五个一工程、四个不摘',
    '近三次、每三家、前两名、首三位、二次供水、三次产业、四处奔走',
    '第五届、二类事业单位、三级共享机制、三期工程',
    '一百二个、万元、百万元、三元区、二元结构',
    '四大班子、两套班子、三大战役、五星级',
    '每季度两次、每周三次、一年两次、十三届全国人大四次会议',
    '一个中心两个基地三个平台，四个平台建设，开展三个年活动',
    '科创十八条、二十条措施，七月十五起、初五起，三名三实，三万元以下',
  ])('finds no figure in “%s”', (text) => expect(spelled(text)).toEqual([]));

  test('marks where they stand, hedge and unit included, and what they count', () => {
    const text = '经营中心共约三十二人，另有两个问题。';
    const found = textFigures(block(text));
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['约三十二人', '两个']);
    expect(found.map(({ noun, inNumerals }) => [noun, inNumerals])).toEqual([
      [null, true],
      ['问题', true],
    ]);
  });
});
