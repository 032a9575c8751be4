import { departmentName } from '#core/department.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

export const departmentIsRegistered: ReportRule = {
  id: 'department-is-registered',
  family: 'identity',
  scope: 'report',
  severity: 'error',
  question: '报告所属部门是否已在部门名录中登记？',
  source: '部门名录 content/departments',
  *check({ data }, { department }) {
    yield department
      ? agrees(['department'], departmentName(department, data.year))
      : disagrees({
          at: ['department'],
          stated: data.department,
          message: `部门名录中没有 ${data.department}；请新建 content/departments/${data.department}.yaml，或改正部门编号`,
        });
  },
  examples: {
    valid: [{ name: '已登记的部门', frontMatter: 'department: shili' }],
    invalid: [
      {
        name: '未登记的部门',
        frontMatter: 'department: weidengji',
        findings: [
          {
            at: 'department',
            message:
              '部门名录中没有 weidengji；请新建 content/departments/weidengji.yaml，或改正部门编号',
          },
        ],
      },
    ],
    missing: [],
  },
};
