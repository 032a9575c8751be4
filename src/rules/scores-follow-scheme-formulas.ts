import { decimalOf } from '#core/figure.ts';
import { type FormulaScore, formulaScores } from '#core/formula-score.ts';
import type { Formula } from '#core/scheme.ts';
import { decimalText } from '#core/sum.ts';
import { agrees, disagrees, inconclusive, type Observation, type ReportRule } from './rule.ts';

export const scoresFollowSchemeFormulas: ReportRule = {
  id: 'scores-follow-scheme-formulas',
  family: 'score',
  scope: 'report',
  severity: 'warning',
  question: '按公式计分的指标，得分是否与评分方案的公式算出的一致？',
  source: '评分方案的计分公式（content/schemes）；尚未证实的公式不作判断',
  *check({ data }, { scheme }) {
    for (const formula of scheme?.formulas ?? []) {
      for (const score of formulaScores(data, formula)) yield observation(score, formula);
    }
  },
  examples: {
    valid: [
      {
        name: '执行率乘以分值',
        scheme:
          'formulas:\n  - indicator: 预算执行率\n    formula: rate-times-full-mark\n    denominator: adjusted',
        frontMatter:
          'budget:\n  adjusted: 19684.05\n  expenditure: 19365.85\nscores:\n  indicators:\n    - name: 预算执行率\n      fullMark: 6\n      score: 5.90',
      },
      {
        name: '没有完成的目标按比例计分',
        scheme: 'formulas:\n  - formula: ratio-of-target',
        frontMatter:
          'targets:\n  - name: 家长满意度\n    relation: ≥\n    target: 92\n    actual: 91.6\n    fullMark: 10\n    score: 9.96',
      },
    ],
    invalid: [
      {
        name: '得分与政府采购执行率不符',
        scheme:
          'formulas:\n  - indicator: 政府采购执行率\n    formula: rate-times-full-mark\n    denominator: procurement-plan',
        frontMatter:
          'budget:\n  procurement:\n    plan: 2615.00\n    actual: 2559.13\nscores:\n  indicators:\n    - name: 政府采购执行率\n      fullMark: 4\n      score: 3.19',
        findings: [
          {
            at: 'scores.indicators[0].score',
            message:
              '“政府采购执行率”得3.19分，按评分方案的公式（2559.13 ÷ 2615.00 × 4 = 3.9145）应得3.91分，相差0.72分，哪一处有误无法判断',
          },
        ],
      },
      {
        name: '反向指标',
        scheme: 'formulas:\n  - formula: ratio-of-target',
        frontMatter:
          'targets:\n  - name: 单场成本\n    relation: ≤\n    target: 0.80\n    actual: 1.00\n    fullMark: 5\n    score: 4.5',
        findings: [
          {
            at: 'targets[0].score',
            message:
              '“单场成本”得4.5分，按评分方案的公式（0.80 ÷ 1.00 × 5 = 4.000）应得4.0分，相差0.5分，哪一处有误无法判断',
          },
        ],
      },
      {
        name: '实际采购超过计划，仍然得分',
        scheme:
          'formulas:\n  - indicator: 政府采购执行率\n    formula: zero-over-plan\n    denominator: procurement-plan',
        frontMatter:
          'budget:\n  procurement:\n    plan: 50.00\n    actual: 52.50\nscores:\n  indicators:\n    - name: 政府采购执行率\n      fullMark: 2\n      score: 2',
        findings: [
          {
            at: 'scores.indicators[0].score',
            message:
              '“政府采购执行率”得2分；52.50 ÷ 50.00超过100%，按评分方案超过计划的不得分，哪一处有误无法判断',
          },
        ],
      },
    ],
    missing: [
      {
        name: '公式尚未证实',
        scheme:
          'formulas:\n  - indicator: 预算执行率\n    formula: rate-times-full-mark\n    certainty: believed',
        frontMatter:
          'budget:\n  adjusted: 100.00\n  expenditure: 50.00\nscores:\n  indicators:\n    - name: 预算执行率\n      fullMark: 10\n      score: 10',
      },
      {
        name: '没有公开金额',
        scheme: 'formulas:\n  - indicator: 预算执行率\n    formula: rate-times-full-mark',
        frontMatter:
          'scores:\n  indicators:\n    - name: 预算执行率\n      fullMark: 10\n      score: 10',
      },
    ],
  },
};

function observation(result: FormulaScore, { formula, certainty }: Formula): Observation {
  const { name, at, score, exact, verdict } = result;
  const places = Math.max(score.decimals, 1);
  const zero = formula === 'zero-over-plan';
  const working = zero
    ? result.working.replace(/ × .*$/u, '')
    : `${result.working} = ${exact.toFixed(score.decimals + 2)}`;
  const told = `“${name}”得${score.text}分`;
  if (verdict === 'agrees') return agrees(at, `${working}，${told}`);
  if (certainty === 'believed') {
    return inconclusive(at, `${told}，与评分方案中尚未证实的公式（${working}）不符，无法判断`);
  }
  const expected = exact.toFixed(places);
  const difference = decimalOf(score).minus(expected);
  const gap = decimalText(difference.abs());
  const message = zero
    ? `${told}；${working}超过100%，按评分方案超过计划的不得分，哪一处有误无法判断`
    : verdict === 'truncated'
      ? `${told}；${working}，四舍五入为${expected}分，公开的得分像是直接舍去了尾数`
      : `${told}，按评分方案的公式（${working}）应得${expected}分，相差${gap}分，哪一处有误无法判断`;
  return disagrees({
    at,
    stated: score.text,
    expected: zero ? '0' : expected,
    difference: decimalText(difference),
    ...(verdict === 'truncated' ? { severity: 'note' as const } : {}),
    message,
  });
}
