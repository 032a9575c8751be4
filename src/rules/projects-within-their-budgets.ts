import { comparePart } from '#core/parts.ts';
import { observed, type ReportRule } from './rule.ts';

export const projectsWithinTheirBudgets: ReportRule = {
  id: 'projects-within-their-budgets',
  family: 'project',
  scope: 'report',
  severity: 'warning',
  question: '每个项目的支出数是否没有超过项目预算数？',
  source: '预算法第十三条：各级政府、各部门、各单位的支出必须以经批准的预算为依据',
  *check({ data: { projects, unit } }) {
    for (const [index, { name, budget, expenditure }] of projects.entries()) {
      const comparison = comparePart(
        { name: `“${name}”支出数`, figure: expenditure },
        { name: '预算数', figure: budget },
        { unit, closing: '；如属实请说明原因' },
      );
      if (comparison) yield observed(['projects', index, 'expenditure'], comparison);
    }
  },
  examples: {
    valid: [
      {
        name: '支出在预算之内',
        frontMatter: 'projects:\n  - name: 送戏下乡\n    budget: 128.00\n    expenditure: 124.80',
      },
    ],
    invalid: [
      {
        name: '支出高于预算',
        frontMatter: 'projects:\n  - name: 送戏下乡\n    budget: 128.00\n    expenditure: 148.20',
        findings: [
          {
            at: 'projects[0].expenditure',
            message:
              '“送戏下乡”支出数为148.20万元，高于预算数128.00万元，多出20.2万元；如属实请说明原因',
          },
        ],
      },
    ],
    missing: [
      {
        name: '没有公开项目预算',
        frontMatter: 'projects:\n  - name: 送戏下乡\n    expenditure: 148.20',
      },
    ],
  },
};
