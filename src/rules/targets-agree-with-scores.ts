import { decimalOf, stated } from '#core/figure.ts';
import type { Target } from '#core/report-schema.ts';
import { targetOutcome } from '#core/target-outcome.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

export const targetsAgreeWithScores: ReportRule = {
  id: 'targets-agree-with-scores',
  family: 'target',
  scope: 'report',
  severity: 'warning',
  question: '绩效目标完成与否，是否与该项得分相符？',
  source: '绩效自评表的计分规则：完成指标值的得满分，未完成的按完成值与指标值的比例计分',
  *check({ data: { targets } }) {
    for (const [index, target] of targets.entries()) {
      const outcome = targetOutcome(target);
      const marks = marksOf(target);
      if (outcome === null || outcome === 'unclear' || !marks) continue;
      const at = ['targets', index, 'score'];
      const comparison = `目标${target.relation ?? ''}${textOf(target.target)}${target.unit ?? ''}，实际${textOf(target.actual)}${target.unit ?? ''}`;
      if (outcome === 'missed' && marks.full) {
        yield disagrees({
          at,
          stated: marks.text,
          expected: `< ${marks.fullText}`,
          message: `“${target.name}”${comparison}，没有达到目标，却得满分${marks.text}分；请核对目标值、完成值和得分`,
        });
      } else if (outcome === 'met' && !marks.full && target.note === null) {
        yield disagrees({
          at,
          stated: marks.text,
          expected: marks.fullText,
          message: `“${target.name}”${comparison}，已经达到目标，得分${marks.text}分低于分值${marks.fullText}分，没有说明原因（note）`,
        });
      } else {
        yield agrees(at, `“${target.name}”${comparison}，得${marks.text}分`);
      }
    }
  },
  examples: {
    valid: [
      {
        name: '达到目标得满分',
        frontMatter:
          'targets:\n  - name: 培训场次\n    relation: ≥\n    target: 12\n    actual: 15\n    unit: 场\n    fullMark: 5\n    score: 5',
      },
    ],
    invalid: [
      {
        name: '没有达到目标却得满分',
        frontMatter:
          'targets:\n  - name: 政府采购执行率\n    relation: ≥\n    target: 100\n    actual: 72.74\n    unit: "%"\n    fullMark: 5\n    score: 5',
        findings: [
          {
            at: 'targets[0].score',
            message:
              '“政府采购执行率”目标≥100%，实际72.74%，没有达到目标，却得满分5分；请核对目标值、完成值和得分',
          },
        ],
      },
      {
        name: '达到目标却扣了分，没有原因',
        frontMatter:
          'targets:\n  - name: 培训场次\n    relation: =\n    target: 12\n    actual: 12\n    unit: 场\n    fullMark: 10\n    score: 9',
        findings: [
          {
            at: 'targets[0].score',
            message:
              '“培训场次”目标=12场，实际12场，已经达到目标，得分9分低于分值10分，没有说明原因（note）',
          },
        ],
      },
    ],
    missing: [
      {
        name: '没有公开目标值',
        frontMatter:
          'targets:\n  - name: 培训场次\n    actual: 15\n    unit: 场\n    fullMark: 5\n    score: 5',
      },
      {
        name: '实际值是约数，无法判断',
        frontMatter:
          'targets:\n  - name: 参训人数\n    relation: ≥\n    target: 50\n    actual: 近50\n    unit: 人\n    fullMark: 5\n    score: 5',
      },
    ],
  },
};

function textOf(value: Target['actual']): string {
  return value?.text ?? '';
}

function marksOf({ fullMark, score }: Target) {
  const full = stated(fullMark);
  const got = stated(score);
  if (!full || !got) return null;
  return { full: decimalOf(got).gte(decimalOf(full)), text: got.text, fullText: full.text };
}
