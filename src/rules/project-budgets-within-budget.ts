import { decimalOf, stated } from '#core/figure.ts';
import { compareSum, onlyStated } from '#core/sum.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

const at = ['projects'];

export const projectBudgetsWithinBudget: ReportRule = {
  id: 'project-budgets-within-budget',
  family: 'project',
  scope: 'report',
  severity: 'warning',
  question: '列出的项目预算之和是否没有超过部门预算数？',
  source: '部门预算报表：各项目预算之和不大于部门预算；跨年度总投资不是当年预算',
  *check({ data: { budget, projects, unit } }) {
    const parts = onlyStated(projects.map((project) => project.budget));
    const initial = stated(budget?.initial ?? null);
    const adjusted = stated(budget?.adjusted ?? null);
    if (parts.length === 0 || !adjusted) return;
    const [whole, name] =
      initial && decimalOf(initial).gt(decimalOf(adjusted))
        ? [initial, '年初预算数']
        : [adjusted, '全年预算数'];
    const { agrees: close, sum, difference, working } = compareSum(parts, whole);
    const over = difference.replace('-', '');
    yield close || !difference.startsWith('-')
      ? agrees(at, `${working} ≤ ${name}${whole.text}${unit}`)
      : disagrees({
          at,
          stated: sum,
          expected: `≤ ${whole.text}`,
          difference: over,
          message: `列出的${parts.length}个项目预算之和为${sum}${unit}，高于${name}${whole.text}${unit}，多出${over}${unit}；请核对金额、单位，以及是否写成了跨年度总投资`,
        });
  },
  examples: {
    valid: [
      {
        name: '项目预算是部门预算的一部分',
        frontMatter:
          'budget:\n  adjusted: 6390.34\nprojects:\n  - name: 送戏下乡\n    budget: 128.00\n  - name: 文物保护修缮\n    budget: 435.00',
      },
    ],
    invalid: [
      {
        name: '项目写了跨年度总投资',
        frontMatter:
          'budget:\n  initial: 5000.00\n  adjusted: 5200.00\nprojects:\n  - name: 文化中心建设\n    budget: 13526.06',
        findings: [
          {
            at: 'projects',
            message:
              '列出的1个项目预算之和为13526.06万元，高于全年预算数5200.00万元，多出8326.06万元；请核对金额、单位，以及是否写成了跨年度总投资',
          },
        ],
      },
    ],
    missing: [
      {
        name: '没有公开全年预算数',
        frontMatter: 'projects:\n  - name: 文化中心建设\n    budget: 13526.06',
      },
    ],
  },
};
