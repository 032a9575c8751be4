import { carryoverRateOf } from '#core/carryover-rate.ts';
import { stated } from '#core/figure.ts';
import { compareRate } from '#core/rate.ts';
import { observed, type ReportRule } from './rule.ts';

const bases = [
  { key: 'adjusted', name: '全年预算数' },
  { key: 'initial', name: '年初预算数' },
  { key: 'expenditure', name: '支出数' },
] as const;

export const carryoverRateFollowsFromAmounts: ReportRule = {
  id: 'carryover-rate-follows-from-amounts',
  family: 'rate',
  scope: 'report',
  severity: 'warning',
  question: '公开的结转结余率是否等于年末结转和结余除以评分方案规定的分母？',
  source:
    '结转结余率＝年末结转和结余÷预算数或支出数×100%，分母以评分方案为准；方案没有规定的，与任一分母相符即可',
  *check({ data }, { scheme }) {
    const stating = carryoverRateOf(data);
    const carryover = stated(data.budget?.carryover ?? null);
    if (!data.budget || !stating || !carryover) return;
    const { budget } = data;
    const basis = scheme?.carryoverRateBasis ?? null;
    const results = bases
      .filter(({ key }) => basis === null || key === basis)
      .map(({ key, name }) => ({ name, figure: stated(budget[key]) }))
      .flatMap(({ name, figure }) => {
        const comparison =
          figure &&
          compareRate({
            name: '公开的结转结余率',
            rate: stating.rate,
            part: { name: '年末结转和结余', figure: carryover },
            base: { name, figure },
          });
        return comparison ? [comparison] : [];
      });
    const all = basis !== null || results.length === bases.length;
    const best = results.find(({ verdict }) => verdict === 'agrees') ?? (all ? results[0] : null);
    if (best) yield observed(stating.at, best);
  },
  examples: {
    valid: [
      {
        name: '以全年预算数为分母',
        frontMatter: 'budget:\n  adjusted: 19684.05\n  carryover: 318.20\n  carryoverRate: 1.62%',
      },
    ],
    invalid: [
      {
        name: '有结转，结转结余率却为零',
        frontMatter:
          'budget:\n  initial: 100.00\n  adjusted: 100.00\n  expenditure: 76.00\n  carryover: 24.00\ntargets:\n  - name: 结转结余率\n    actual: 0\n    unit: "%"',
        findings: [
          {
            at: 'targets[0].actual',
            message:
              '公开的结转结余率为0%；年末结转和结余 ÷ 全年预算数（24.00 ÷ 100.00 = 24.00%）应为24%，哪一处有误无法判断',
          },
        ],
      },
    ],
    missing: [
      {
        name: '没有公开年末结转和结余',
        frontMatter: 'budget:\n  adjusted: 100.00\n  carryoverRate: 0',
      },
    ],
  },
};
