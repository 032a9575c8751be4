import { expect, test } from 'vitest';
import { figureName } from './figure-name.ts';

test.each([
  ['budget.expenditure', '支出数'],
  ['budget.threePublic.expenditure.total', '“三公”经费·决算数·合计'],
  ['budget.procurement.executionRate', '政府采购·采购执行率'],
  ['projects[2].budget', '重点项目·第3项·预算数'],
  ['scores.total', '自评总分'],
  ['scores.indicators[0].children[1].score', '第1项·第2项·得分'],
  ['title', '标题'],
])('names %s', (path, expected) => expect(figureName(path)).toBe(expected));
