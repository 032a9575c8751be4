import { agrees, disagrees, type ReportRule } from './rule.ts';

const at = ['year'];

export const yearsFollowWithoutGap: ReportRule = {
  id: 'years-follow-without-gap',
  family: 'year',
  scope: 'report',
  severity: 'note',
  question: '本报告与本站上一份报告之间是否没有缺少的年度？',
  source: '本站按部门、年度连续公开自评报告；缺少的年度如实提示，不代表该部门没有公开',
  *check({ data: { year } }, { lastYear }) {
    if (lastYear === null) return;
    if (lastYear === year - 1) {
      yield agrees(at, `本站有${lastYear}年度报告`);
      return;
    }
    const missing = Array.from({ length: year - lastYear - 1 }, (_, index) => lastYear + 1 + index);
    yield disagrees({
      at,
      stated: String(year),
      message: `本站上一份报告是${lastYear}年度的，没有${missing.join('、')}年度的报告；跨年比较和问题跟踪到此中断`,
    });
  },
  examples: {
    valid: [{ name: '上一年度有报告', frontMatter: 'year: 2022', previous: 'status: published' }],
    invalid: [
      {
        name: '缺一个年度',
        frontMatter: 'year: 2022',
        lastYear: 2020,
        findings: [
          {
            at: 'year',
            message: '本站上一份报告是2020年度的，没有2021年度的报告；跨年比较和问题跟踪到此中断',
          },
        ],
      },
    ],
    missing: [{ name: '本站的第一份报告', frontMatter: 'year: 2022' }],
  },
};
