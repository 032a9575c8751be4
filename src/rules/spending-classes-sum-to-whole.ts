import { compareParts } from '#core/parts.ts';
import { classGroups } from '#core/spending-classes.ts';
import { observed, type ReportRule } from './rule.ts';

export const spendingClassesSumToWhole: ReportRule = {
  id: 'spending-classes-sum-to-whole',
  family: 'budget',
  scope: 'report',
  severity: 'error',
  question: '支出功能分类、经济分类各科目之和是否等于合计，下级科目之和是否等于上级科目？',
  source: '部门决算报表：各项之和为款，各款之和为类，各类之和为合计',
  *check({ data: { budget, unit } }) {
    if (!budget) return;
    for (const { classes, whole } of classGroups(budget)) {
      if (!whole) continue;
      const parts = classes.map(({ name, amount }) => ({ name: `“${name}”`, figure: amount }));
      const comparison = compareParts(parts, whole, unit);
      if (comparison) yield observed(whole.at, comparison);
    }
  },
  examples: {
    valid: [
      {
        name: '类、款两级都相加一致',
        frontMatter:
          'budget:\n  expenditure: 2940.05\n  functions:\n    - name: 一般公共服务支出\n      amount: 2106.66\n      children:\n        - name: 财政事务\n          amount: 2106.66\n    - name: 社会保障和就业支出\n      amount: 833.39',
      },
    ],
    invalid: [
      {
        name: '下级科目照抄了上级科目的金额',
        frontMatter:
          'budget:\n  basic: 1844.57\n  economic:\n    - name: 商品和服务支出\n      amount: 1844.57\n      children:\n        - name: 办公费\n          amount: 1844.57\n        - name: 其他商品和服务支出\n          amount: 1844.57',
        findings: [
          {
            at: 'budget.economic[0].amount',
            message:
              '“商品和服务支出”为1844.57万元；“办公费”、“其他商品和服务支出”之和为3689.14万元（1844.57 + 1844.57 = 3689.14），相差1844.57万元，哪一处有误无法判断',
          },
        ],
      },
      {
        name: '各类之和与支出数不符',
        frontMatter:
          'budget:\n  expenditure: 2940.05\n  functions:\n    - name: 一般公共服务支出\n      amount: 2106.66\n    - name: 社会保障和就业支出\n      amount: 838.39',
        findings: [
          {
            at: 'budget.expenditure',
            message:
              '支出数为2940.05万元；“一般公共服务支出”、“社会保障和就业支出”之和为2945.05万元（2106.66 + 838.39 = 2945.05），相差5万元，哪一处有误无法判断',
          },
        ],
      },
    ],
    missing: [
      {
        name: '有一类没有公开金额',
        frontMatter:
          'budget:\n  expenditure: 2940.05\n  functions:\n    - name: 一般公共服务支出\n      amount: 2106.66\n    - name: 社会保障和就业支出',
      },
    ],
  },
};
