import { stated } from '#core/figure.ts';
import { compareRate } from '#core/rate.ts';
import { observed, type ReportRule } from './rule.ts';

export const procurementRateFollowsFromAmounts: ReportRule = {
  id: 'procurement-rate-follows-from-amounts',
  family: 'rate',
  scope: 'report',
  severity: 'error',
  question: '政府采购执行率是否等于实际采购金额除以计划金额？',
  source: '政府采购执行率＝实际采购金额÷采购计划（预算）金额×100%，可以高于100%',
  *check({ data: { budget } }) {
    const rate = stated(budget?.procurement?.executionRate ?? null);
    const actual = stated(budget?.procurement?.actual ?? null);
    const plan = stated(budget?.procurement?.plan ?? null);
    if (!rate || !actual || !plan) return;
    const comparison = compareRate({
      name: '公开的政府采购执行率',
      rate,
      part: { name: '实际金额', figure: actual },
      base: { name: '计划金额', figure: plan },
    });
    if (comparison) yield observed(['budget', 'procurement', 'executionRate'], comparison);
  },
  examples: {
    valid: [
      {
        name: '实际高于计划，执行率超过百分之百',
        frontMatter:
          'budget:\n  procurement:\n    plan: 50.00\n    actual: 52.50\n    executionRate: 105.00%',
      },
    ],
    invalid: [
      {
        name: '分子分母颠倒',
        frontMatter:
          'budget:\n  procurement:\n    plan: 2615.00\n    actual: 2559.13\n    executionRate: 102.18%',
        findings: [
          {
            at: 'budget.procurement.executionRate',
            message:
              '公开的政府采购执行率为102.18%；实际金额 ÷ 计划金额（2559.13 ÷ 2615.00 = 97.8635%）应为97.86%，哪一处有误无法判断',
          },
        ],
      },
    ],
    missing: [
      {
        name: '没有公开计划金额',
        frontMatter: 'budget:\n  procurement:\n    actual: 2559.13\n    executionRate: 97.86%',
      },
    ],
  },
};
