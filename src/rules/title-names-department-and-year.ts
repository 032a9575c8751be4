import { departmentName } from '#core/department.ts';
import type { Surroundings } from '#core/surroundings.ts';
import { yearsIn } from '#prose/fiscal-years.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

export const titleNamesDepartmentAndYear: ReportRule = {
  id: 'title-names-department-and-year',
  family: 'metadata',
  scope: 'report',
  severity: 'warning',
  question: '标题是否写明部门当年的名称和报告年度？',
  source: '报告标题由部门名称、年度和文种组成；部门更名的，用报告年度的名称',
  *check({ data }, { department }) {
    const { title, year } = data;
    const at = ['title'];
    const stated = yearsIn(title);
    const [first] = stated;
    const years = new Set(stated.map((one) => one.year));
    if (!years.has(year)) {
      yield disagrees({
        at,
        ...(first ? { stated: first.text } : {}),
        expected: `${year}年`,
        severity: first ? 'error' : 'warning',
        message: first
          ? `标题写“${first.text}”，元数据的年度是${year}，两者至少有一处不符`
          : `标题没有写明年度；元数据的年度是${year}`,
      });
    }
    const named = department ? nameIn(title, { department, year }) : null;
    if (named && !named.held) {
      yield disagrees({
        at,
        ...(named.found ? { stated: named.found } : {}),
        expected: named.expected,
        message: named.found
          ? `标题写“${named.found}”，按部门名录${year}年度的名称是“${named.expected}”`
          : `标题中没有部门名称；按部门名录${year}年度的名称是“${named.expected}”`,
      });
    }
    if (years.has(year) && named?.held) yield agrees(at, `${named.expected}，${year}年度`);
  },
  examples: {
    valid: [
      { name: '名称与年度俱全', frontMatter: 'title: 示例局2022年度部门整体支出绩效自评报告' },
      {
        name: '年度用汉字',
        frontMatter: 'title: 示例局二〇二二年度部门整体支出绩效自评报告',
      },
    ],
    invalid: [
      {
        name: '标题是上年的',
        frontMatter: 'title: 示例局2021年度部门整体支出绩效自评报告',
        findings: [
          { at: 'title', message: '标题写“2021年度”，元数据的年度是2022，两者至少有一处不符' },
        ],
      },
      {
        name: '没有部门名称',
        frontMatter: 'title: 2022年度部门整体支出绩效自评报告',
        findings: [
          {
            at: 'title',
            message: '标题中没有部门名称；按部门名录2022年度的名称是“示例局”',
          },
        ],
      },
      {
        name: '没有年度',
        frontMatter: 'title: 示例局部门整体支出绩效自评报告',
        findings: [{ at: 'title', message: '标题没有写明年度；元数据的年度是2022' }],
      },
    ],
    missing: [
      {
        name: '部门不在名录中',
        frontMatter: 'title: 某局2022年度部门整体支出绩效自评报告\ndepartment: weidengji',
      },
    ],
  },
};

type Registered = NonNullable<Surroundings['department']>;

/** Whether a title names the department as it was called in the year, and what it says instead. */
function nameIn(
  title: string,
  { department, year }: { readonly department: Registered; readonly year: number },
): { readonly held: boolean; readonly found: string | null; readonly expected: string } {
  const expected = departmentName(department, year);
  const plain = title.replaceAll(/\s/gu, '');
  const short = department.short !== null && plain.includes(department.short);
  const others = department.names.map(({ name }) => name).filter((name) => name !== expected);
  const found = plain.includes(expected)
    ? null
    : (others.find((name) => plain.includes(name)) ?? null);
  return { held: plain.includes(expected) || (short && found === null), found, expected };
}
