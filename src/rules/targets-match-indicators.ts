import { decimalOf, type StatedFigure, stated } from '#core/figure.ts';
import { indicatorsOf } from '#core/indicators.ts';
import type { Indicator } from '#core/report-schema.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

const columns = [
  { key: 'fullMark', name: '分值' },
  { key: 'score', name: '得分' },
] as const;

export const targetsMatchIndicators: ReportRule = {
  id: 'targets-match-indicators',
  family: 'target',
  scope: 'report',
  severity: 'error',
  question: '同名的绩效目标与三级指标，分值和得分是否相同？',
  source: '绩效自评表：同一指标在指标体系和目标完成情况中的分值、得分应当一致',
  *check({ data }) {
    if (data.targets.length === 0) return;
    const leaves = leavesByName([...indicatorsOf(data)].map(({ indicator }) => indicator));
    for (const [index, target] of data.targets.entries()) {
      const indicator = leaves.get(target.name);
      if (!indicator) continue;
      for (const { key, name } of columns) {
        const one = stated(target[key]);
        const other = stated(indicator[key]);
        if (!one || !other) continue;
        const at = ['targets', index, key];
        const told = `“${target.name}”在目标完成情况中${name}为${one.text}分，在指标体系中为${other.text}分`;
        yield same(one, other)
          ? agrees(at, told)
          : disagrees({
              at,
              stated: one.text,
              expected: other.text,
              difference: decimalOf(one).minus(decimalOf(other)).toFixed(),
              message: `${told}，哪一处有误无法判断`,
            });
      }
    }
  },
  examples: {
    valid: [
      {
        name: '两处得分相同',
        frontMatter:
          'scores:\n  indicators:\n    - name: 家长满意度\n      score: 9.96\ntargets:\n  - name: 家长满意度\n    score: 9.96',
      },
    ],
    invalid: [
      {
        name: '两处得分不同',
        frontMatter:
          'scores:\n  indicators:\n    - name: 家长满意度\n      score: 9.96\ntargets:\n  - name: 家长满意度\n    score: 9.69',
        findings: [
          {
            at: 'targets[0].score',
            message:
              '“家长满意度”在目标完成情况中得分为9.69分，在指标体系中为9.96分，哪一处有误无法判断',
          },
        ],
      },
    ],
    missing: [
      {
        name: '指标体系没有公开三级指标',
        frontMatter:
          'scores:\n  indicators:\n    - name: 履职效能\n      score: 50\ntargets:\n  - name: 家长满意度\n    score: 9.69',
      },
    ],
  },
};

/** Leaves whose name stands only once: a repeated name tells nothing. */
function leavesByName(indicators: readonly Indicator[]): ReadonlyMap<string, Indicator | null> {
  const leaves = new Map<string, Indicator | null>();
  for (const indicator of indicators) {
    if (indicator.children.length > 0) continue;
    leaves.set(indicator.name, leaves.has(indicator.name) ? null : indicator);
  }
  return leaves;
}

function same(one: StatedFigure, other: StatedFigure): boolean {
  return decimalOf(one).eq(decimalOf(other));
}
