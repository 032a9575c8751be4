import { stated } from '#core/figure.ts';
import { compareParts, type Part } from '#core/parts.ts';
import type { Budget } from '#core/report-schema.ts';
import { observed, type ReportRule } from './rule.ts';

type Side = { readonly total: string; readonly parts: (budget: Budget) => readonly Part[] };

const sides: readonly Side[] = [
  {
    total: '支出总计',
    parts: ({ expenditure, surplusDistributed, carryover }) => [
      { name: '支出数', figure: expenditure },
      { name: '结余分配', figure: surplusDistributed },
      { name: '年末结转和结余', figure: carryover },
    ],
  },
  {
    total: '收入总计',
    parts: ({ income, surplusUsed, openingCarryover }) => [
      { name: '本年收入', figure: income },
      { name: '使用非财政拨款结余', figure: surplusUsed },
      { name: '年初结转和结余', figure: openingCarryover },
    ],
  },
];

export const grandTotalBalances: ReportRule = {
  id: 'grand-total-balances',
  family: 'budget',
  scope: 'report',
  severity: 'error',
  question: '收支总计是否既等于各项收入之和，又等于各项支出与结余之和？',
  source:
    '部门决算报表：总计＝本年支出＋结余分配＋年末结转和结余＝本年收入＋使用非财政拨款结余＋年初结转和结余',
  *check({ data: { budget, unit } }) {
    const figure = stated(budget?.grandTotal ?? null);
    if (!budget || !figure) return;
    for (const { total, parts } of sides) {
      const comparison = compareParts(parts(budget), { name: total, figure }, unit);
      if (comparison) yield observed(['budget', 'grandTotal'], comparison);
    }
  },
  examples: {
    valid: [
      {
        name: '收支平衡',
        frontMatter:
          'budget:\n  grandTotal: 2995.39\n  expenditure: 2940.05\n  carryover: 55.34\n  income: 2946.25\n  openingCarryover: 49.14',
      },
    ],
    invalid: [
      {
        name: '年末结转两位数字颠倒',
        frontMatter:
          'budget:\n  grandTotal: 2995.39\n  expenditure: 2940.05\n  surplusDistributed: 不适用\n  carryover: 53.54',
        findings: [
          {
            at: 'budget.grandTotal',
            message:
              '支出总计为2995.39万元；支出数、年末结转和结余之和为2993.59万元（2940.05 + 53.54 = 2993.59），相差1.8万元，哪一处有误无法判断',
          },
        ],
      },
      {
        name: '部分之和已经超过总计',
        frontMatter: 'budget:\n  grandTotal: 2995.39\n  income: 2946.25\n  openingCarryover: 94.14',
        findings: [
          {
            at: 'budget.grandTotal',
            message:
              '收入总计为2995.39万元；本年收入、年初结转和结余之和为3040.39万元（2946.25 + 94.14 = 3040.39），相差45万元，哪一处有误无法判断',
          },
        ],
      },
    ],
    missing: [
      {
        name: '差额可能是没有公开的结余分配',
        frontMatter: 'budget:\n  grandTotal: 2995.39\n  expenditure: 2940.05\n  carryover: 50.00',
      },
    ],
  },
};
