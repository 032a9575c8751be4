import { agrees, disagrees, type ReportRule } from './rule.ts';

export const problemIdsAreUnique: ReportRule = {
  id: 'problem-ids-are-unique',
  family: 'follow-up',
  scope: 'report',
  severity: 'error',
  question: '问题和措施的编号是否没有重复？',
  source: '下一年度按问题编号跟踪整改情况，同一报告内编号不能重复',
  *check({ data }) {
    for (const key of ['problems', 'measures'] as const) {
      const first = new Map<string, number>();
      for (const [index, { id }] of data[key].entries()) {
        const at = [key, index, 'id'];
        const name = key === 'problems' ? '问题' : '措施';
        const before = first.get(id);
        if (before === undefined) {
          first.set(id, index);
          yield agrees(at, `${name}编号 ${id} 只用了一次`);
        } else {
          yield disagrees({
            at,
            stated: id,
            message: `${name}编号 ${id} 用了不止一次，第${before + 1}项与第${index + 1}项相同`,
          });
        }
      }
    }
  },
  examples: {
    valid: [
      {
        name: '编号各不相同',
        frontMatter:
          'problems:\n  - id: w1\n    text: 备案不及时\n  - id: w2\n    text: 监控不到位',
      },
    ],
    invalid: [
      {
        name: '复制后没有改编号',
        frontMatter:
          'problems:\n  - id: w1\n    text: 备案不及时\n  - id: w1\n    text: 监控不到位',
        findings: [{ at: 'problems[1].id', message: '问题编号 w1 用了不止一次，第1项与第2项相同' }],
      },
    ],
    missing: [{ name: '没有列出问题', frontMatter: 'status: published' }],
  },
};
