import { stated } from '#core/figure.ts';
import { compareChange } from '#core/growth.ts';
import { observed, type ReportRule } from './rule.ts';

export const changeEqualsDifferenceOfYears: ReportRule = {
  id: 'change-equals-difference-of-years',
  family: 'year',
  scope: 'report',
  severity: 'warning',
  question: '公开的支出增减额是否等于本年支出数减去上一年度报告的支出数？',
  source: '部门决算公开的增减变动说明：增减额＝本年数－上年数；口径有调整的应当说明',
  *check({ data: { budget, unit } }, { previous }) {
    const change = stated(budget?.change ?? null);
    const current = stated(budget?.expenditure ?? null);
    const before = stated(previous?.data.budget?.expenditure ?? null);
    if (!change || !current || !before || !previous) return;
    const comparison = compareChange(
      change,
      { figure: current, unit },
      { figure: before, unit: previous.data.unit },
    );
    if (comparison) yield observed(['budget', 'change'], comparison);
  },
  examples: {
    valid: [
      {
        name: '上年以元为单位',
        frontMatter: 'unit: 万元\nbudget:\n  expenditure: 8596.46\n  change: 99.59',
        previous: 'unit: 元\nbudget:\n  expenditure: 84968716.18',
      },
    ],
    invalid: [
      {
        name: '增减额与两年的支出数不符',
        frontMatter: 'budget:\n  expenditure: 19365.85\n  change: 239.07',
        previous: 'budget:\n  expenditure: 19072.78',
        findings: [
          {
            at: 'budget.change',
            message:
              '支出数比上年增减额为239.07万元；本年支出数减上年支出数为293.07万元（19365.85万元 - 19072.78万元 = 293.07万元），相差54万元，哪一处有误无法判断',
          },
        ],
      },
    ],
    missing: [
      {
        name: '本站没有上一年度报告',
        frontMatter: 'budget:\n  expenditure: 19365.85\n  change: 239.07',
      },
    ],
  },
};
