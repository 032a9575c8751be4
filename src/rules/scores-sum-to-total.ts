import { stated } from '#core/figure.ts';
import { allStated, compareMarks } from '#core/sum.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

const at = ['scores', 'total'];

export const scoresSumToTotal: ReportRule = {
  id: 'scores-sum-to-total',
  family: 'score',
  scope: 'report',
  severity: 'error',
  question: '各版块得分之和是否等于自评总分？',
  source: '部门整体支出绩效自评表：总分为各一级指标得分之和',
  *check({ data: { scores } }) {
    const total = stated(scores?.total ?? null);
    const parts = allStated(scores?.indicators.map(({ score }) => score) ?? []);
    if (!total || !parts || parts.length === 0) return;
    const { agrees: close, sum, difference, working } = compareMarks(parts, total);
    yield close
      ? agrees(at, `${working}，自评总分为${total.text}分`)
      : disagrees({
          at,
          stated: total.text,
          expected: sum,
          difference,
          message: `自评总分为${total.text}分，各版块得分之和为${sum}分（${working}），相差${difference.replace('-', '')}分，哪一处有误无法判断`,
        });
  },
  examples: {
    valid: [
      {
        name: '两个版块之和等于总分',
        frontMatter:
          'scores:\n  total: 92.1\n  indicators:\n    - name: 管理效能\n      score: 42.1\n    - name: 履职效能\n      score: 50',
      },
    ],
    invalid: [
      {
        name: '总分多一分',
        frontMatter:
          'scores:\n  total: 93.1\n  indicators:\n    - name: 管理效能\n      score: 42.1\n    - name: 履职效能\n      score: 50',
        findings: [
          {
            at: 'scores.total',
            message:
              '自评总分为93.1分，各版块得分之和为92.1分（42.1 + 50 = 92.1），相差1分，哪一处有误无法判断',
          },
        ],
      },
    ],
    missing: [
      {
        name: '一个版块没有公开得分',
        frontMatter:
          'scores:\n  total: 92.1\n  indicators:\n    - name: 管理效能\n      score: 42.1\n    - name: 履职效能',
      },
    ],
  },
};
