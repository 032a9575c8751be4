import { apart, undecided } from '#core/comparison.ts';
import { decimalOf, stated } from '#core/figure.ts';
import { percentSign } from '#core/format.ts';
import { intervalOf } from '#core/interval.ts';
import { rateVerdict } from '#core/rate.ts';
import { decimalText } from '#core/sum.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

export const scoresFollowFromCoefficients: ReportRule = {
  id: 'scores-follow-from-coefficients',
  family: 'score',
  scope: 'report',
  severity: 'error',
  question: '列有得分系数的指标，得分是否等于得分系数乘以分值？',
  source: '列有“得分系数”一栏的绩效自评表：指标得分＝得分系数×指标权重（分值）',
  *check({ data: { targets } }) {
    for (const [index, target] of targets.entries()) {
      const score = stated(target.score);
      const full = stated(target.fullMark);
      const coefficient = stated(target.coefficient);
      if (!score || !full || !coefficient || coefficient.hedge) continue;
      const at = ['targets', index, 'score'];
      const { low, high } = intervalOf(coefficient);
      const points = (percent: typeof low) => percent.times(decimalOf(full)).div(100);
      const exact = points(decimalOf(coefficient));
      const working = `${percentSign(coefficient.text)} × ${full.text} = ${decimalText(exact)}`;
      const difference = decimalOf(score).minus(exact);
      const told = `“${target.name}”得${score.text}分`;
      // Whole coefficients are set by hand and exact; the others were rounded.
      const range =
        coefficient.decimals === 0
          ? { low: exact, high: exact }
          : { low: points(low), high: points(high) };
      yield rateVerdict(score, range) === 'disagrees'
        ? disagrees({
            at,
            stated: score.text,
            expected: decimalText(exact),
            difference: decimalText(difference),
            message: `${told}；得分系数 × 分值（${working}）应得${decimalText(exact)}分，相差${apart(difference)}分，${undecided}`,
          })
        : agrees(at, `${working}，${told}`);
    }
  },
  examples: {
    valid: [
      {
        name: '系数百分之八十',
        frontMatter:
          'targets:\n  - name: 制度建设\n    relation: 定性\n    fullMark: 5\n    coefficient: 80%\n    score: 4',
      },
    ],
    invalid: [
      {
        name: '系数百分之八十，却得满分',
        frontMatter:
          'targets:\n  - name: 制度建设\n    relation: 定性\n    fullMark: 5\n    coefficient: 80%\n    score: 5',
        findings: [
          {
            at: 'targets[0].score',
            message:
              '“制度建设”得5分；得分系数 × 分值（80% × 5 = 4）应得4分，相差1分，哪一处有误无法判断',
          },
        ],
      },
    ],
    missing: [
      {
        name: '没有公开得分系数',
        frontMatter: 'targets:\n  - name: 制度建设\n    fullMark: 5\n    score: 5',
      },
    ],
  },
};
