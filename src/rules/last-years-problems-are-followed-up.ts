import { bigramsOf, likeness } from '#prose/likeness.ts';
import { pastProblemsText } from '#prose/past-problems.ts';
import { agrees, disagrees, inconclusive, type ReportRule } from './rule.ts';

const at = ['followUp'];

/** Below this share of common wording a passage is about something else. */
const alike = 0.4;

export const lastYearsProblemsAreFollowedUp: ReportRule = {
  id: 'last-years-problems-are-followed-up',
  family: 'follow-up',
  scope: 'report',
  severity: 'note',
  question: '上一年度报告列出的问题，本年度是否都说明了整改情况？',
  source: '绩效评价结果应用：上一年度自评发现的问题应当整改，整改情况应当说明',
  *check(report, { previous }) {
    const problems = previous?.data.problems ?? [];
    if (!previous || problems.length === 0) return;
    const { followUp } = report.data;
    const passage = followUp.length === 0 ? bigramsOf(pastProblemsText(report)) : null;
    for (const { id, text } of problems) {
      const index = followUp.findIndex((entry) => entry.id === id);
      const named = `${previous.data.year}年度的问题“${text}”（${id}）`;
      const entry = followUp[index];
      // An entry without a status is for follow-up-states-each-status to report.
      if (entry && entry.status === null) continue;
      if (entry) yield agrees([...at, index], `${named}：${entry.status}`);
      else if (passage && likeness(text, passage) >= alike) {
        yield inconclusive(at, `${named}，正文似有整改情况，请编辑确认后写入 followUp`);
      } else {
        yield disagrees({ at, message: `${named}，本报告没有提及整改情况` });
      }
    }
  },
  examples: {
    valid: [
      {
        name: '逐项说明',
        frontMatter: 'followUp:\n  - id: w1\n    status: 已整改',
        previous: 'problems:\n  - id: w1\n    text: 部分采购合同备案不及时',
      },
    ],
    invalid: [
      {
        name: '两个问题只说明了一个',
        frontMatter: 'followUp:\n  - id: w1\n    status: 进行中',
        previous:
          'problems:\n  - id: w1\n    text: 部分采购合同备案不及时\n  - id: w2\n    text: 监控结果运用不充分',
        findings: [
          {
            at: 'followUp',
            message: '2021年度的问题“监控结果运用不充分”（w2），本报告没有提及整改情况',
          },
        ],
      },
    ],
    missing: [
      {
        name: '正文似有整改情况，等编辑确认',
        frontMatter: 'status: published',
        body: '## 一、上年度问题整改情况\n\n采购合同备案不及时的问题，已由专人负责登记备案。',
        previous: 'problems:\n  - id: w1\n    text: 部分采购合同备案不及时',
      },
      { name: '上一年度没有列出问题', frontMatter: 'status: published', previous: 'year: 2021' },
    ],
  },
};
