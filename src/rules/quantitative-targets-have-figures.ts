import { stated } from '#core/figure.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

/** A text with a number in it may be a figure that was not written as one. */
const number = /[\d０-９一二两三四五六七八九十百千万亿]/u;

export const quantitativeTargetsHaveFigures: ReportRule = {
  id: 'quantitative-targets-have-figures',
  family: 'target',
  scope: 'report',
  severity: 'warning',
  question: '目标值是数字的指标，实际完成值是否也是数字？',
  source: '绩效自评表：定量指标填写实际完成的数值，定性指标才填写完成情况',
  *check({ data: { targets } }) {
    for (const [index, { name, relation, target, actual, unit }] of targets.entries()) {
      const goal = stated(target);
      if (!goal || !actual || relation === '定性') continue;
      const at = ['targets', index, 'actual'];
      const aim = `“${name}”目标值为${relation ?? ''}${goal.text}${unit ?? ''}`;
      if (actual.kind === 'stated') {
        yield agrees(at, `${aim}，实际完成值为${actual.text}${unit ?? ''}`);
      } else if (actual.kind === 'wording' && !number.test(actual.text)) {
        yield disagrees({
          at,
          stated: actual.text,
          message: `${aim}，实际完成值写作“${actual.text}”，没有数字，无法判断是否达到目标`,
        });
      }
    }
  },
  examples: {
    valid: [
      {
        name: '目标和完成值都是数字',
        frontMatter:
          'targets:\n  - name: 成本控制数\n    relation: ≤\n    target: 30\n    actual: 28.5\n    unit: 万元',
      },
    ],
    invalid: [
      {
        name: '成本控制数写作“完成”',
        frontMatter:
          'targets:\n  - name: 成本控制数\n    relation: ≤\n    target: 30\n    actual: 完成\n    unit: 万元',
        findings: [
          {
            at: 'targets[0].actual',
            message:
              '“成本控制数”目标值为≤30万元，实际完成值写作“完成”，没有数字，无法判断是否达到目标',
          },
        ],
      },
    ],
    missing: [
      {
        name: '没有公开实际完成值',
        frontMatter: 'targets:\n  - name: 成本控制数\n    relation: ≤\n    target: 30',
      },
      {
        name: '文字中有数字',
        frontMatter:
          'targets:\n  - name: 成本控制数\n    relation: ≤\n    target: 30\n    actual: 控制在28万元以内',
      },
    ],
  },
};
