import { agrees, disagrees, inconclusive, type ReportRule } from './rule.ts';

export const followUpNamesLastYearsProblems: ReportRule = {
  id: 'follow-up-names-last-years-problems',
  family: 'follow-up',
  scope: 'report',
  severity: 'error',
  question: '整改情况所指的问题，上一年度报告是否确有其事、且只写了一次？',
  source: '整改情况（followUp）按上一年度报告的问题编号逐项填写',
  *check({ data: { followUp, year } }, { previous }) {
    const known = previous?.data.problems.map(({ id }) => id);
    for (const [index, { id }] of followUp.entries()) {
      const at = ['followUp', index, 'id'];
      if (followUp.findIndex((entry) => entry.id === id) < index) {
        yield disagrees({ at, stated: id, message: `整改情况中 ${id} 写了不止一次` });
      } else if (!known) {
        yield inconclusive(at, `本站没有${year - 1}年度的报告，无从核对 ${id}`);
      } else if (known.includes(id)) {
        yield agrees(at, `${year - 1}年度报告有问题 ${id}`);
      } else {
        const list = known.length > 0 ? `有 ${known.join('、')}` : '没有列出问题';
        yield disagrees({
          at,
          stated: id,
          message: `${year - 1}年度报告没有编号为 ${id} 的问题；该报告${list}`,
        });
      }
    }
  },
  examples: {
    valid: [
      {
        name: '编号与上一年度一致',
        frontMatter: 'followUp:\n  - id: w1\n    status: 已整改',
        previous: 'problems:\n  - id: w1\n    text: 部分采购合同备案不及时',
      },
    ],
    invalid: [
      {
        name: '编号写错',
        frontMatter: 'followUp:\n  - id: w7\n    status: 已整改',
        previous: 'problems:\n  - id: w1\n    text: 部分采购合同备案不及时',
        findings: [
          { at: 'followUp[0].id', message: '2021年度报告没有编号为 w7 的问题；该报告有 w1' },
        ],
      },
    ],
    missing: [
      {
        name: '本站没有上一年度报告',
        frontMatter: 'followUp:\n  - id: w1\n    status: 已整改',
      },
    ],
  },
};
