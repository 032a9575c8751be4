import { expect, test } from 'vitest';
import { drawnDocument } from '#extracting/layouts/drawing.ts';
import { valuesOf } from '#extracting/layouts/layout.ts';
import { tableContext } from '#extracting/layouts/sample-context.ts';
import { extractTables } from '#extracting/tables/extract-tables.ts';

const funds = (row: string, more: string) => `
  资金（万元） | 年初预算数 | 全年预算数 | 全年执行数
  年度资金总额 | ${row}
  ${more}`;

function read(...tables: readonly string[]) {
  const parts = tables.map((table) => ({ lines: ['部门整体支出绩效自评表'], table }));
  return valuesOf(extractTables(drawnDocument(parts), tableContext()).data);
}

test('fills in basic and project spending that add up to what was spent', () => {
  const inCells =
    '按收入性质分： | < | 按支出性质分： | <\n政府性基金拨款：40.5 | < | 其中：基本支出：60.5 | <\n | < | 项目支出：38 | <';
  expect(read(funds('90 | 100 | 98.50', inCells))).toMatchObject({
    budget: { initial: '90', adjusted: '100', basic: '60.5', project: '38' },
  });
  const beside = '基本支出总额 | 60.5万元 | 项目支出总额 | 38';
  expect(read(funds('90 | 100 | 98.50', beside))).toMatchObject({
    budget: { adjusted: '100', basic: '60.5', project: '38' },
  });
});

test.each([
  ['with another sum', '90 | 100 | 98.51', '基本支出：60.5 | < | 项目支出：38 | <'],
  ['that are the budget as well', '98.5 | 100 | 98.5', '基本支出：60.5 | < | 项目支出：38 | <'],
  ['of which one is missing', '90 | 100 | 98.5', '基本支出：98.5 | < | | <'],
  ['in another unit', '90 | 100 | 98.5', '基本支出：60.5元 | < | 项目支出：38 | <'],
  ['stated twice', '90 | 100 | 98.5', '基本支出：60.5 | 基本支出：60.5 | 项目支出：38 | <'],
])('fills in no parts %s', (_, row, more) => {
  const budget = (read(funds(row, more)) as { readonly budget: object }).budget;
  expect(Object.keys(budget)).not.toContain('basic');
});
