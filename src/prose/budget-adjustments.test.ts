import { expect, test } from 'vitest';
import { budgetAdjustmentIn } from './budget-adjustments.ts';

test.each([
  ['年初预算数985.00万元，年中因增人增资追加50万元。', '年中因增人增资追加50万元'],
  ['年中调整增加250.89万元。', '年中调整增加250.89万元'],
  ['财政统筹收回预算指标12万元。', '财政统筹收回预算指标12万元'],
  ['根据工作需要，对项目预算作了调整。', '对项目预算作了调整'],
  ['年初预算数985.00万元，调整预算数861.46万元，预算调整率12.54%。', null],
  ['年初预算数985.00万元，调整后全年预算数861.46万元。', null],
  ['整改不到位的，相应核减下年预算。', null],
  ['临时救助时限进一步压缩，统筹管理专项资金。', null],
  ['年中未根据疫情变化申请调整预算。', null],
  ['调整后机关设9个科室，人员作了调整，新增3项指标。', null],
])('tells whether %s explains a change of the budget', (text, expected) => {
  expect(budgetAdjustmentIn(text)).toBe(expected);
});
