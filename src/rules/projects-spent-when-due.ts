import { decimalOf, stated } from '#core/figure.ts';
import { chineseDate } from '#core/format.ts';
import { decimalText } from '#core/sum.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

export const projectsSpentWhenDue: ReportRule = {
  id: 'projects-spent-when-due',
  family: 'project',
  scope: 'report',
  severity: 'note',
  question: '到期没有支出完的项目是否说明了情况？',
  source: '支出执行“红黄绿”灯管理：过了计划支出日期仍未支出的为红灯；偏差应当说明原因',
  *check({ data: { projects, year, unit } }) {
    for (const [index, { name, budget, expenditure, due, note }] of projects.entries()) {
      const planned = stated(budget);
      const spent = stated(expenditure);
      // The report closes with its year: what falls due later is not overdue.
      if (!planned || !spent || due === null || due > `${year}-12-31`) continue;
      const rest = decimalOf(planned).minus(decimalOf(spent));
      const at = ['projects', index, 'expenditure'];
      const told = `“${name}”计划${chineseDate(due)}前支出${planned.text}${unit}，实际支出${spent.text}${unit}`;
      yield rest.gt(0) && note === null
        ? disagrees({
            at,
            stated: spent.text,
            expected: planned.text,
            difference: decimalText(rest.neg()),
            message: `${told}，尚有${decimalText(rest)}${unit}逾期未支出，没有说明情况（note）`,
          })
        : agrees(at, told);
    }
  },
  examples: {
    valid: [
      {
        name: '逾期未支出，说明了原因',
        frontMatter:
          'projects:\n  - name: 平台升级改造\n    budget: 280.00\n    expenditure: 42.60\n    due: 2022-09-30\n    note: 招标两次流标，仅完成方案设计',
      },
    ],
    invalid: [
      {
        name: '逾期未支出，没有说明',
        frontMatter:
          'projects:\n  - name: 平台升级改造\n    budget: 280.00\n    expenditure: 42.60\n    due: 2022-09-30',
        findings: [
          {
            at: 'projects[0].expenditure',
            message:
              '“平台升级改造”计划2022年9月30日前支出280.00万元，实际支出42.60万元，尚有237.4万元逾期未支出，没有说明情况（note）',
          },
        ],
      },
    ],
    missing: [
      {
        name: '下一年度才到期',
        frontMatter:
          'projects:\n  - name: 平台升级改造\n    budget: 280.00\n    expenditure: 42.60\n    due: 2023-03-31',
      },
      {
        name: '没有公开计划支出日期',
        frontMatter:
          'projects:\n  - name: 平台升级改造\n    budget: 280.00\n    expenditure: 42.60',
      },
    ],
  },
};
