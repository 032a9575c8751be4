import { expect, test } from 'vitest';
import { nameAtEnd, selfStatements } from './other-departments.ts';

const names = ['市民政局', '示例市民政局', '包家镇人民政府'];
const named = (text: string) =>
  [...selfStatements(text)].flatMap((statement) => nameAtEnd(statement, names) ?? []);

test.each([
  ['示例市民政局2022年度部门整体支出绩效自评总分', ['示例市民政局']],
  ['示例市民政局机关设7个科室，', ['示例市民政局']],
  ['市民政局为市政府工作部门', ['市民政局']],
  ['行政部门1个:包家镇人民政府', ['包家镇人民政府']],
  ['示例市民政局（以下简称我局）', ['示例市民政局']],
  ['会同市民政局2022年部门整体支出评价小组', []],
  ['由市民政局设3个科室', []],
  ['“市民政局2022年部门整体支出”', []],
  ['市民政局牵头设立1个服务窗口', []],
])('names whom %s speaks of', (text, expected) => expect(named(text)).toEqual(expected));
