import { stated } from '#core/figure.ts';
import { compareParts } from '#core/parts.ts';
import { inconclusive, observed, type ReportRule } from './rule.ts';

const at = ['budget', 'carryover'];

export const carryoverFollowsFromBudget: ReportRule = {
  id: 'carryover-follows-from-budget',
  family: 'budget',
  scope: 'report',
  severity: 'note',
  question: '年末结转和结余是否等于全年预算数减去支出数和收回的资金？',
  source: '年末结转和结余一般等于全年预算数减支出数再减财政收回资金；口径不同的应当说明',
  *check({ data: { budget, unit } }) {
    const adjusted = stated(budget?.adjusted ?? null);
    if (!budget || !adjusted || !stated(budget.expenditure) || !stated(budget.carryover)) return;
    const parts = [
      { name: '支出数', figure: budget.expenditure },
      { name: '年末结转和结余', figure: budget.carryover },
      { name: '财政收回资金', figure: budget.reclaimed },
    ];
    const comparison = compareParts(parts, { name: '全年预算数', figure: adjusted }, unit);
    if (!comparison) return;
    // Carryover may hold money that is in no budget: only a full set of figures tells.
    yield comparison.verdict === 'disagrees' && budget.reclaimed === null
      ? inconclusive(
          at,
          `${comparison.working}，与全年预算数不等，收回资金和口径没有公开，无法判断`,
        )
      : observed(at, comparison);
  },
  examples: {
    valid: [
      {
        name: '没有支出的都结转下年',
        frontMatter: 'budget:\n  adjusted: 19684.05\n  expenditure: 19365.85\n  carryover: 318.20',
      },
    ],
    invalid: [
      {
        name: '收回之后仍不相等',
        frontMatter:
          'budget:\n  adjusted: 100.00\n  expenditure: 76.00\n  carryover: 4.00\n  reclaimed: 10.00',
        findings: [
          {
            at: 'budget.carryover',
            message:
              '全年预算数为100.00万元；支出数、年末结转和结余、财政收回资金之和为90.00万元（76.00 + 4.00 + 10.00 = 90.00），相差10万元，哪一处有误无法判断',
          },
        ],
      },
    ],
    missing: [
      {
        name: '没有公开收回的资金',
        frontMatter: 'budget:\n  adjusted: 100.00\n  expenditure: 76.00\n  carryover: 4.00',
      },
    ],
  },
};
