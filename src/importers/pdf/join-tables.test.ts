import { expect, test } from 'vitest';
import { continuedTable } from './join-tables.ts';
import type { PdfTable } from './table.ts';

type Cell = readonly [text: string, column: number, rowSpan?: number];

/** A table of three columns, 100 points each. */
function table(page: number, rows: readonly (readonly Cell[])[]): PdfTable {
  return {
    page,
    top: 0,
    bottom: 100,
    xs: [0, 100, 200, 300],
    rows: rows.map((row) =>
      row.map(([text, column, rowSpan = 1]) => ({
        text,
        page,
        left: column * 100,
        right: column * 100 + 100,
        rowSpan,
        lines: 1,
        // A cell of these tests holds three characters a line.
        isFull: text.length % 3 === 0,
      })),
    ),
  };
}

const texts = (joined: ReturnType<typeof continuedTable>) =>
  joined?.table.rows.map((row) => row.map(({ text, rowSpan }) => `${text}${rowSpan}`));

test('a head that is printed again is there once', () => {
  const head: readonly Cell[] = [
    ['指标', 0],
    ['分值', 1],
    ['得分', 2],
  ];
  const joined = continuedTable(
    table(1, [
      head,
      [
        ['甲', 0],
        ['5', 1],
        ['5', 2],
      ],
    ]),
    table(2, [
      head,
      [
        ['乙', 0],
        ['6', 1],
        ['6', 2],
      ],
    ]),
  );
  expect(texts(joined)).toEqual([
    ['指标1', '分值1', '得分1'],
    ['甲1', '51', '51'],
    ['乙1', '61', '61'],
  ]);
  expect(joined?.notes).toEqual(['第2页：续表重复的表头（1行），只保留一次']);
});

test('a merged cell that the page cut is one again', () => {
  const joined = continuedTable(
    table(1, [
      [
        ['产出指标', 0, 2],
        ['甲', 1],
        ['5', 2],
      ],
      [
        ['乙', 1],
        ['5', 2],
      ],
    ]),
    table(2, [
      [
        ['', 0, 2],
        ['丙', 1],
        ['5', 2],
      ],
      [
        ['丁', 1],
        ['5', 2],
      ],
    ]),
  );
  expect(texts(joined)).toEqual([
    ['产出指标4', '甲1', '51'],
    ['乙1', '51'],
    ['丙1', '51'],
    ['丁1', '51'],
  ]);
  expect(joined?.notes).toEqual(['第2页：跨页的合并单元格“产出指标”已与上页合并']);
});

test('an empty cell of one row stays, and is named as doubtful', () => {
  const joined = continuedTable(
    table(1, [
      [
        ['产出指标', 0],
        ['甲', 1],
        ['5', 2],
      ],
    ]),
    table(2, [
      [
        ['', 0],
        ['乙', 1],
        ['5', 2],
      ],
    ]),
  );
  expect(texts(joined)).toEqual([
    ['产出指标1', '甲1', '51'],
    ['1', '乙1', '51'],
  ]);
  expect(joined?.notes).toEqual([
    '第2页：续表第一行的首个单元格为空，可能接上页最后一行，请对照原件核对',
  ]);
});

test('a table with other columns is one of its own', () => {
  const other = { ...table(2, [[['甲', 0]]]), xs: [0, 150, 300] };
  expect(continuedTable(table(1, [[['甲', 0]]]), other)).toBeNull();
});

test('a row that the page cut in two is one again', () => {
  const above = table(1, [
    [
      ['效益指', 0],
      ['残疾人', 1],
      ['57', 2],
    ],
  ]);
  const below = table(2, [
    [
      ['标', 0, 2],
      ['就业率', 1],
      ['', 2],
    ],
    [
      ['环境', 1],
      ['8', 2],
    ],
  ]);
  const joined = continuedTable(above, below);
  expect(texts(joined)).toEqual([
    ['效益指标2', '残疾人就业率1', '571'],
    ['环境1', '81'],
  ]);
  expect(joined?.notes).toEqual(['第2页：跨页的一行已与上页最后一行合并，请对照原件核对']);
});

test.each<[string, readonly Cell[], readonly Cell[]]>([
  [
    'below text that leaves room',
    [
      ['效益', 0],
      ['残疾', 1],
      ['57', 2],
    ],
    [
      ['成本', 0],
      ['造价', 1],
      ['', 2],
    ],
  ],
  [
    'with figures of its own',
    [
      ['效益指', 0],
      ['残疾人', 1],
      ['578', 2],
    ],
    [
      ['成本', 0],
      ['造价', 1],
      ['5', 2],
    ],
  ],
  [
    'of one short text',
    [
      ['上结转', 0],
      ['', 1],
      ['57', 2],
    ],
    [
      ['其他', 0],
      ['', 1],
      ['', 2],
    ],
  ],
])('a row %s stays a row', (_, above, below) => {
  const joined = continuedTable(table(1, [above]), table(2, [below]));
  expect(joined?.table.rows).toHaveLength(2);
});
