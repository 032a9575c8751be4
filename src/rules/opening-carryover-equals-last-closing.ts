import { stated } from '#core/figure.ts';
import { overlap } from '#core/interval.ts';
import { decimalText } from '#core/sum.ts';
import { inUnit, yuanIntervalOf, yuanOf } from '#core/unit.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

const at = ['budget', 'openingCarryover'];

export const openingCarryoverEqualsLastClosing: ReportRule = {
  id: 'opening-carryover-equals-last-closing',
  family: 'year',
  scope: 'report',
  severity: 'warning',
  question: '年初结转和结余是否等于上一年度报告的年末结转和结余？',
  source: '部门决算报表：本年年初结转和结余承接上年年末结转和结余，有调整的应当说明',
  *check({ data: { budget, unit } }, { previous }) {
    const opening = stated(budget?.openingCarryover ?? null);
    const closing = stated(previous?.data.budget?.carryover ?? null);
    if (!opening || !closing || !previous || opening.hedge || closing.hedge) return;
    const { unit: unitBefore, year } = previous.data;
    const told = `年初结转和结余为${opening.text}${unit}，${year}年度报告的年末结转和结余为${closing.text}${unitBefore}`;
    if (overlap(yuanIntervalOf(opening, unit), yuanIntervalOf(closing, unitBefore))) {
      yield agrees(at, told);
      return;
    }
    const before = inUnit(yuanOf(closing, unitBefore), unit);
    const difference = inUnit(yuanOf(opening, unit), unit).minus(before);
    yield disagrees({
      at,
      stated: opening.text,
      expected: decimalText(before),
      difference: decimalText(difference),
      message: `${told}，相差${decimalText(difference.abs())}${unit}；如因差错更正等作了调整，请在正文中说明`,
    });
  },
  examples: {
    valid: [
      {
        name: '上年以元为单位',
        frontMatter: 'unit: 万元\nbudget:\n  openingCarryover: 156.37',
        previous: 'unit: 元\nbudget:\n  carryover: 1563701.17',
      },
    ],
    invalid: [
      {
        name: '两位数字颠倒',
        frontMatter: 'budget:\n  openingCarryover: 287.58',
        previous: 'budget:\n  carryover: 278.58',
        findings: [
          {
            at: 'budget.openingCarryover',
            message:
              '年初结转和结余为287.58万元，2021年度报告的年末结转和结余为278.58万元，相差9万元；如因差错更正等作了调整，请在正文中说明',
          },
        ],
      },
    ],
    missing: [
      {
        name: '上一年度没有公开年末结转和结余',
        frontMatter: 'budget:\n  openingCarryover: 287.58',
        previous: 'budget:\n  expenditure: 100.00',
      },
    ],
  },
};
