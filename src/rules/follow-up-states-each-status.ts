import { agrees, disagrees, type ReportRule } from './rule.ts';

export const followUpStatesEachStatus: ReportRule = {
  id: 'follow-up-states-each-status',
  family: 'follow-up',
  scope: 'report',
  severity: 'error',
  // A reader who finds a problem listed must find what became of it.
  acknowledgeable: false,
  question: '列出的每个上年问题，是否都写明了整改状态？',
  source: '绩效评价结果应用：上一年度自评发现的问题应当整改，整改情况应当说明',
  *check({ data: { followUp, status: publication, year } }, { previous }) {
    for (const [index, { id, status }] of followUp.entries()) {
      const at = ['followUp', index, 'status'];
      const problem = previous?.data.problems.find((one) => one.id === id);
      const named = problem ? `“${problem.text}”（${id}）` : ` ${id} `;
      if (status !== null) yield agrees(at, `${id}：${status}`);
      else {
        yield disagrees({
          at,
          ...(publication === 'published' ? {} : { severity: 'warning' as const }),
          expected: '已整改、进行中、未整改',
          message: `${year - 1}年度的问题${named}没有写明整改状态，请写已整改、进行中或未整改`,
        });
      }
    }
  },
  examples: {
    valid: [{ name: '写明了状态', frontMatter: 'followUp:\n  - id: w1\n    status: 进行中' }],
    invalid: [
      {
        name: '只列出了问题',
        frontMatter: 'followUp:\n  - id: w1\n    status:',
        previous: 'problems:\n  - id: w1\n    text: 部分采购合同备案不及时',
        findings: [
          {
            at: 'followUp[0].status',
            message:
              '2021年度的问题“部分采购合同备案不及时”（w1）没有写明整改状态，请写已整改、进行中或未整改',
          },
        ],
      },
      {
        name: '草稿还没有填写',
        frontMatter: 'status: draft\nfollowUp:\n  - id: w1',
        findings: [
          {
            at: 'followUp[0].status',
            message: '2021年度的问题 w1 没有写明整改状态，请写已整改、进行中或未整改',
          },
        ],
      },
    ],
    missing: [{ name: '没有列出上年问题', frontMatter: 'unit: 万元' }],
  },
};
