import { decimalOf, stated } from '#core/figure.ts';
import { decimalText } from '#core/sum.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

const at = ['budget', 'expenditure'];

export const expenditureWithinBudget: ReportRule = {
  id: 'expenditure-within-budget',
  family: 'budget',
  scope: 'report',
  severity: 'warning',
  question: '支出数是否没有超过全年预算数？',
  source: '预算法第十三条：各级政府、各部门、各单位的支出必须以经批准的预算为依据',
  *check({ data: { budget, unit } }) {
    const expenditure = stated(budget?.expenditure ?? null);
    const adjusted = stated(budget?.adjusted ?? null);
    if (!expenditure || !adjusted) return;
    const over = decimalOf(expenditure).minus(decimalOf(adjusted));
    yield over.lte(0)
      ? agrees(at, `${expenditure.text} ≤ ${adjusted.text}`)
      : disagrees({
          at,
          stated: expenditure.text,
          expected: `≤ ${adjusted.text}`,
          difference: decimalText(over),
          message: `支出数${expenditure.text}${unit}高于全年预算数${adjusted.text}${unit}，超出${decimalText(over)}${unit}；如属实请在正文中说明原因`,
        });
  },
  examples: {
    valid: [
      { name: '支出在预算之内', frontMatter: 'budget:\n  adjusted: 100.00\n  expenditure: 98.00' },
    ],
    invalid: [
      {
        name: '支出高于预算',
        frontMatter: 'budget:\n  adjusted: 100.00\n  expenditure: 102.50',
        findings: [
          {
            at: 'budget.expenditure',
            message:
              '支出数102.50万元高于全年预算数100.00万元，超出2.5万元；如属实请在正文中说明原因',
          },
        ],
      },
    ],
    missing: [{ name: '没有公开预算', frontMatter: 'budget:\n  expenditure: 102.50' }],
  },
};
