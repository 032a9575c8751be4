import { deductionOf } from '#core/deduction.ts';
import { decimalText } from '#core/sum.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

export const deductionsAreExplained: ReportRule = {
  id: 'deductions-are-explained',
  family: 'score',
  scope: 'report',
  severity: 'note',
  question: '每一分扣分是否都说明了原因？',
  source: '绩效自评表设有“偏差原因分析及改进措施”一栏，扣分应在其中说明',
  *check({ data }) {
    for (const [index, indicator] of (data.scores?.indicators ?? []).entries()) {
      const deduction = deductionOf(indicator);
      if (!deduction) continue;
      const { lost, explained, unexplained } = deduction;
      const at = ['scores', 'indicators', index, 'score'];
      const working = `“${indicator.name}”共扣${decimalText(lost)}分，已说明原因${decimalText(explained)}分`;
      yield unexplained.lte(0)
        ? agrees(at, working)
        : disagrees({
            at,
            stated: decimalText(explained),
            expected: decimalText(lost),
            difference: decimalText(unexplained.neg()),
            message: `${working}，其余${decimalText(unexplained)}分没有说明原因`,
          });
    }
  },
  examples: {
    valid: [
      {
        name: '没有扣分',
        frontMatter:
          'scores:\n  indicators:\n    - name: 履职效能\n      fullMark: 50\n      score: 50',
      },
      {
        name: '扣分都有原因',
        frontMatter:
          'scores:\n  indicators:\n    - name: 管理效能\n      fullMark: 45\n      score: 43\n      children:\n        - name: 政府采购执行率\n          fullMark: 2\n          score: 0\n          reason: 实际采购金额大于计划金额',
      },
    ],
    invalid: [
      {
        name: '扣分比说明的多',
        frontMatter:
          'scores:\n  indicators:\n    - name: 管理效能\n      fullMark: 45\n      score: 42.1\n      children:\n        - name: 政府采购执行率\n          fullMark: 2\n          score: 0\n          reason: 实际采购金额大于计划金额',
        findings: [
          {
            at: 'scores.indicators[0].score',
            message: '“管理效能”共扣2.9分，已说明原因2分，其余0.9分没有说明原因',
          },
        ],
      },
    ],
    missing: [
      {
        name: '没有公开分值',
        frontMatter: 'scores:\n  indicators:\n    - name: 管理效能\n      score: 42.1',
      },
    ],
  },
};
