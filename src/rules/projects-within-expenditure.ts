import { type Figure, stated } from '#core/figure.ts';
import { compareSum, onlyStated } from '#core/sum.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

const at = ['projects'];

export const projectsWithinExpenditure: ReportRule = {
  id: 'projects-within-expenditure',
  family: 'project',
  scope: 'report',
  severity: 'error',
  question: '列出的项目支出之和是否没有超过项目支出（未公开时为支出数）？',
  source: '部门决算报表：各项目支出之和不大于项目支出，项目支出不大于支出合计',
  *check({ data: { budget, projects, unit } }) {
    const parts = onlyStated(projects.map((project): Figure | null => project.expenditure));
    const whole = limit(budget);
    if (parts.length === 0 || !whole) return;
    const { agrees: close, sum, working, difference } = compareSum(parts, whole.figure);
    const over = !close && difference.startsWith('-');
    yield over
      ? disagrees({
          at,
          stated: sum,
          expected: `≤ ${whole.figure.text}`,
          difference: difference.replace('-', ''),
          message: `列出的${parts.length}个项目支出之和为${sum}${unit}，高于${whole.name}${whole.figure.text}${unit}，多出${difference.replace('-', '')}${unit}；请核对金额和单位`,
        })
      : agrees(
          at,
          close
            ? `${working}，与${whole.name}${whole.figure.text}${unit}相符`
            : `${working} ≤ ${whole.name}${whole.figure.text}${unit}，其余${difference}${unit}未逐项列出`,
        );
  },
  examples: {
    valid: [
      {
        name: '只列出一部分项目',
        frontMatter:
          'budget:\n  expenditure: 4809.15\nprojects:\n  - name: 宣传印刷\n    expenditure: 12.22\n  - name: 课题调研\n    expenditure: 16',
      },
    ],
    invalid: [
      {
        name: '一个项目按元填写',
        frontMatter:
          'budget:\n  expenditure: 4809.15\nprojects:\n  - name: 宣传印刷\n    expenditure: 122200.00',
        findings: [
          {
            at: 'projects',
            message:
              '列出的1个项目支出之和为122200.00万元，高于支出数4809.15万元，多出117390.85万元；请核对金额和单位',
          },
        ],
      },
    ],
    missing: [
      {
        name: '没有公开支出数',
        frontMatter: 'projects:\n  - name: 宣传印刷\n    expenditure: 12.22',
      },
    ],
  },
};

function limit(
  budget: { readonly project: Figure | null; readonly expenditure: Figure | null } | null,
) {
  const project = stated(budget?.project ?? null);
  if (project) return { figure: project, name: '项目支出' };
  const expenditure = stated(budget?.expenditure ?? null);
  return expenditure && { figure: expenditure, name: '支出数' };
}
