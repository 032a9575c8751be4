import { expect, test } from 'vitest';
import { drawnDocument } from '#extracting/layouts/drawing.ts';
import { valuesOf } from '#extracting/layouts/layout.ts';
import { tableContext } from '#extracting/layouts/sample-context.ts';
import { extractTables } from '#extracting/tables/extract-tables.ts';

const table = `
  人员经费 | < | < | 公用经费 | < | <
  科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数
  30101 | 基本工资 | 412.36 | 30212 | 因公出国（境）费用 | 0.00
  30102 | 津贴补贴 | 868.52 | 30217 | 公务接待费 | 2.10
  303 | 对个人和家庭的补助 | 53.82 | 30231 | 公务用车运行维护费 | 15.40
  30302 | 退休费 | 53.82 | 30239 | 其他交通费用 | 108.00
  人员经费合计 | < | 1,334.70 | 公用经费合计 | < | 125.50`;

function read(title: string, text: string) {
  return valuesOf(
    extractTables(drawnDocument([{ lines: [title, '单位：万元'], table: text }]), tableContext())
      .data,
  );
}

test('fills in “三公”经费 of basic spending from its economic classification', () => {
  expect(read('一般公共预算财政拨款基本支出决算明细表', table)).toEqual({
    unit: '万元',
    budget: {
      threePublic: { basic: { abroad: '0.00', reception: '2.10', vehicleOperation: '15.40' } },
    },
  });
});

test.each([
  ['of all spending', '一般公共预算财政拨款支出决算明细表', table],
  ['of a budget', '一般公共预算基本支出预算表', table],
  ['of budgeted amounts', '基本支出决算表', table.replaceAll('决算数', '预算数')],
  ['whose codes do not fit the names', '基本支出决算表', table.replaceAll('302', '309')],
])('fills in nothing from a table %s', (_, title, text) => {
  expect(JSON.stringify(read(title, text))).not.toContain('basic');
});
