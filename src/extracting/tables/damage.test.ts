import { describe, expect, test } from 'vitest';
import { drawnDocument } from '#extracting/layouts/drawing.ts';
import { valuesOf } from '#extracting/layouts/layout.ts';
import { central } from '#extracting/layouts/projects.ts';
import { tableContext } from '#extracting/layouts/sample-context.ts';
import { tally } from '#extracting/layouts/tally.ts';
import { extractTables } from './extract-tables.ts';

const intact = central.parts[0];
const lines = (intact?.table ?? '')
  .trim()
  .split('\n')
  .map((line) => line.trim());

function read(table: string, more: Parameters<typeof drawnDocument>[0] = []) {
  const parts = [{ lines: intact?.lines ?? [], table }, ...more];
  return extractTables(drawnDocument(parts), tableContext());
}

function damaged(change: (lines: readonly string[]) => readonly string[]) {
  const { data, unsure } = read(change(lines).join('\n'));
  return { ...tally(valuesOf(data), central.expected), unsure };
}

const replaced = (from: string, to: string) => (all: readonly string[]) =>
  all.map((line) => line.replace(from, to));
const withoutSpans = (all: readonly string[]) =>
  all.map((line) => line.replaceAll(/ [<^](?= |$)/gu, ' ').replace(/^\^/u, ''));
const head =
  '一级指标 | 二级指标 | 三级指标 | < | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施';

describe('reads as much from a damaged form', () => {
  test.each<[string, (lines: readonly string[]) => readonly string[]]>([
    [
      'a head that a PDF splits over two rows',
      (all) =>
        all.flatMap((line) =>
          line.includes(head)
            ? [
                '绩效指标 | 一级指 | 二级指 | 三级指标 | < | 年度指 | 实际完 | 分值 | 得分 | 偏差原因分析',
                '^ | 标 | 标 | | < | 标值 | 成值 | | | 及改进措施',
              ]
            : [line],
        ),
    ],
    [
      'labels spaced out',
      (all) =>
        replaced(
          '得分 | 偏差',
          '得 分 | 偏差',
        )(replaced('分值 | 得', '分　值 | 得')(replaced('总分', '总 分')(all))),
    ],
    [
      'line breaks in cells',
      (all) =>
        replaced(
          '服务人次',
          '服务\\n人次',
        )(replaced('有所提升', '有所\\n提升')(replaced('84.97', '84.\\n97')(all))),
    ],
    [
      'a head repeated on the next page',
      (all) =>
        all.flatMap((line) =>
          line.includes('时效指标') ? [`^ | ${head}`, `^ | 产出指标 | ${line.slice(8)}`] : [line],
        ),
    ],
    ['every merged cell lost', withoutSpans],
    [
      'columns in another order',
      (all) =>
        all.map((line) => {
          const cells = line.split(/ \| ?/u);
          const at = all.indexOf(line);
          if (at < 9 || at > 16) return line;
          const [side, one, two, three, more, target, actual, full, score, why = ''] = cells;
          return [side, one, two, three, more, full, score, target, why, actual].join(' | ');
        }),
    ],
    [
      'columns that fill nothing',
      (all) =>
        all.map((line, at) => `${line} | ${at === 9 ? '佐证材料' : at > 9 ? '见附件3' : '<'}`),
    ],
    ['full-width digits and separators', (all) => replaced('89.97', '８９．９７')(all)],
  ])('%s', (_, change) => {
    const result = damaged(change);
    expect(result.wrong).toEqual([]);
    expect(result.missing).toEqual([]);
  });
});

describe('leaves out what a damaged form makes uncertain', () => {
  const cases: [string, (lines: readonly string[]) => readonly string[]][] = [
    [
      'an indicator split over two rows',
      (all) =>
        all.flatMap((line) =>
          line.includes('设备完好率')
            ? [line.replace('设备完好率', '设备完'), '^ | ^ | ^ | 好率 | < | | | | |']
            : [line],
        ),
    ],
    [
      'a reason that goes on in the next row',
      (all) =>
        all.flatMap((line) =>
          line.includes('个别展柜老化')
            ? [
                line.replace('个别展柜老化，下年更换', '个别展柜'),
                '^ | ^ | | | < | | | | | 老化，下年更换',
              ]
            : [line],
        ),
    ],
    [
      'a mark over two indicators',
      (all) => replaced('| 98.5% | 10 | 9.85 |', '| 98.5% | ^ | ^ |')(all),
    ],
    ['no unit anywhere', replaced('项目资金\\n（万元）', '项目资金')],
    ['two amounts in one cell', replaced('89.97 |', '89.97\\n5.00 |')],
    ['a rate without its sign that fits both ways', replaced('99.97% | 10', '1 | 10')],
    ['an actual value in another unit', replaced('13.5万人次', '1200场')],
    ['nested sources', replaced('上年结转资金', '其中：上年结转资金')],
    ['a heading over the rows', replaced('上年结转资金', '另外安排的钱')],
    ['one total cell below 分值 and 得分', replaced('| 100 | 97.85 |', '| 97.85 | < |')],
  ];
  test.each(cases)('%s', (_, change) => {
    const result = damaged(change);
    expect(result.wrong).toEqual([]);
    expect(result.unsure).not.toEqual([]);
  });
});
