import { agrees, disagrees, type ReportRule } from './rule.ts';

export const targetsHaveResults: ReportRule = {
  id: 'targets-have-results',
  family: 'target',
  scope: 'report',
  severity: 'warning',
  question: '写明了目标值的指标，是否也填写了完成值或得分？',
  source: '绩效自评表的“实际完成值”“得分”两栏应当填写',
  *check({ data: { targets, status } }) {
    if (status !== 'published') return;
    for (const [index, { name, target, actual, score }] of targets.entries()) {
      if (target === null) continue;
      yield actual === null && score === null
        ? disagrees({
            at: ['targets', index],
            stated: target.text,
            message: `“${name}”写有目标值${target.text}，实际完成值和得分都没有填写`,
          })
        : agrees(['targets', index], `“${name}”填写了完成情况`);
    }
  },
  examples: {
    valid: [
      {
        name: '填写了完成值',
        frontMatter: 'targets:\n  - name: 培训场次\n    target: 12\n    actual: 15',
      },
    ],
    invalid: [
      {
        name: '空表公开',
        frontMatter: 'targets:\n  - name: 培训场次\n    target: 12\n    fullMark: 10',
        findings: [
          { at: 'targets[0]', message: '“培训场次”写有目标值12，实际完成值和得分都没有填写' },
        ],
      },
    ],
    missing: [
      { name: '只公开指标名称', frontMatter: 'targets:\n  - name: 培训场次' },
      {
        name: '草稿还没有填完',
        frontMatter: 'status: draft\ntargets:\n  - name: 培训场次\n    target: 12',
      },
    ],
  },
};
