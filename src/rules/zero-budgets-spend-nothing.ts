import { budgetPairs } from '#core/budget-pairs.ts';
import { decimalOf, stated } from '#core/figure.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

export const zeroBudgetsSpendNothing: ReportRule = {
  id: 'zero-budgets-spend-nothing',
  family: 'budget',
  scope: 'report',
  severity: 'warning',
  question: '预算为零或不适用的，支出是否也为零？',
  source: '预算法第十三条：各级政府、各部门、各单位的支出必须以经批准的预算为依据',
  *check({ data }) {
    for (const { name, planned, spent } of budgetPairs(data)) {
      const { figure } = planned;
      const amount = stated(spent.figure);
      if (!figure || !amount) continue;
      if (figure.kind === 'stated' && !decimalOf(figure).isZero()) continue;
      const told = `${name}${planned.name}为${figure.text}${figure.kind === 'stated' ? data.unit : ''}，${spent.name}为${amount.text}${data.unit}`;
      yield decimalOf(amount).isZero()
        ? agrees(spent.at, told)
        : disagrees({
            at: spent.at,
            stated: amount.text,
            expected: '0',
            difference: amount.digits,
            message: `${told}；没有预算的支出请说明资金来源，或核对两项金额`,
          });
    }
  },
  examples: {
    valid: [
      {
        name: '没有安排出国，也没有支出',
        frontMatter:
          'budget:\n  threePublic:\n    budget:\n      abroad: 0.00\n    expenditure:\n      abroad: 0.00',
      },
    ],
    invalid: [
      {
        name: '没有接待预算，却有接待支出',
        frontMatter:
          'budget:\n  threePublic:\n    budget:\n      reception: 0.00\n    expenditure:\n      reception: 0.46',
        findings: [
          {
            at: 'budget.threePublic.expenditure.reception',
            message:
              '公务接待费预算数为0.00万元，决算数为0.46万元；没有预算的支出请说明资金来源，或核对两项金额',
          },
        ],
      },
    ],
    missing: [
      {
        name: '没有公开预算数',
        frontMatter: 'budget:\n  threePublic:\n    expenditure:\n      reception: 0.46',
      },
    ],
  },
};
