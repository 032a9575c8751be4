import { comparePart } from '#core/parts.ts';
import { observed, type ReportRule } from './rule.ts';

export const threePublicWithinBudget: ReportRule = {
  id: 'three-public-within-budget',
  family: 'budget',
  scope: 'report',
  severity: 'warning',
  question: '“三公”经费决算数是否没有超过预算数？',
  source: '评分方案的“三公”经费控制率＝决算数÷预算数×100%，不超过100%为控制在预算之内',
  *check({ data: { budget, unit } }) {
    const amounts = budget?.threePublic;
    if (!amounts?.budget || !amounts.expenditure) return;
    const comparison = comparePart(
      { name: '“三公”经费决算数', figure: amounts.expenditure.total },
      { name: '预算数', figure: amounts.budget.total },
      { unit, closing: '；如属实请在正文中说明原因' },
    );
    if (comparison) yield observed(['budget', 'threePublic', 'expenditure', 'total'], comparison);
  },
  examples: {
    valid: [
      {
        name: '决算低于预算',
        frontMatter:
          'budget:\n  threePublic:\n    budget:\n      total: 31.50\n    expenditure:\n      total: 26.03',
      },
    ],
    invalid: [
      {
        name: '决算高于预算',
        frontMatter:
          'budget:\n  threePublic:\n    budget:\n      total: 31.50\n    expenditure:\n      total: 36.03',
        findings: [
          {
            at: 'budget.threePublic.expenditure.total',
            message:
              '“三公”经费决算数为36.03万元，高于预算数31.50万元，多出4.53万元；如属实请在正文中说明原因',
          },
        ],
      },
    ],
    missing: [
      {
        name: '没有公开预算数',
        frontMatter: 'budget:\n  threePublic:\n    expenditure:\n      total: 36.03',
      },
    ],
  },
};
