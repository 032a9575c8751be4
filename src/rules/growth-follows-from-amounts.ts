import { stated } from '#core/figure.ts';
import { compareGrowth } from '#core/growth.ts';
import { observed, type ReportRule } from './rule.ts';

export const growthFollowsFromAmounts: ReportRule = {
  id: 'growth-follows-from-amounts',
  family: 'rate',
  scope: 'report',
  severity: 'error',
  question: '公开的支出增长率是否等于增减额除以上年数？',
  source: '部门决算公开的增减变动说明：增长率＝增减额÷上年数×100%；上年数为零时没有增长率',
  *check({ data: { budget } }) {
    const growth = stated(budget?.growth ?? null);
    const change = stated(budget?.change ?? null);
    const current = stated(budget?.expenditure ?? null);
    if (!growth || !change || !current) return;
    const comparison = compareGrowth(growth, change, current);
    if (comparison) yield observed(['budget', 'growth'], comparison);
  },
  examples: {
    valid: [
      {
        name: '增长一点五四',
        frontMatter: 'budget:\n  expenditure: 19365.85\n  change: 293.07\n  growth: 1.54%',
      },
      {
        name: '下降写负数',
        frontMatter: 'budget:\n  expenditure: 6182.47\n  change: -61.22\n  growth: -0.98%',
      },
    ],
    invalid: [
      {
        name: '用本年数作了分母',
        frontMatter: 'budget:\n  expenditure: 19365.85\n  change: 293.07\n  growth: 1.51%',
        findings: [
          {
            at: 'budget.growth',
            message:
              '公开的增长率为1.51%；增减额 ÷ 上年数（293.07 ÷ (19365.85 - 293.07) = 1.5366%）应为1.54%，哪一处有误无法判断',
          },
        ],
      },
      {
        name: '上年没有支出，却写增长百分之百',
        frontMatter: 'budget:\n  expenditure: 0.30\n  change: 0.30\n  growth: 100%',
        findings: [
          {
            at: 'budget.growth',
            message: '公开的增长率为100%；支出数0.30与增减额0.30相等，上年数为零，没有增长率可言',
          },
        ],
      },
    ],
    missing: [
      {
        name: '没有公开增减额',
        frontMatter: 'budget:\n  expenditure: 19365.85\n  growth: 1.51%',
      },
    ],
  },
};
