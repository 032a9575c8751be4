import { apart } from '#core/comparison.ts';
import { compareShares } from '#core/rate.ts';
import { classGroups } from '#core/spending-classes.ts';
import { allStated, decimalText } from '#core/sum.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

export const spendingSharesReachOneHundred: ReportRule = {
  id: 'spending-shares-reach-one-hundred',
  family: 'budget',
  scope: 'report',
  severity: 'warning',
  question: '各类支出的占比之和是否约等于100%？',
  source: '部门决算公开的支出结构：各类支出占比之和为100%，只容许四舍五入的误差',
  *check({ data: { budget } }) {
    if (!budget) return;
    for (const { at, classes } of classGroups(budget)) {
      const shares = allStated(classes.map(({ share }) => share));
      // Shares of classes below the first level may be of any whole.
      if (!shares || at.length > 2 || shares.some(({ hedge }) => hedge !== null)) continue;
      const { agrees: close, sum, above } = compareShares(shares);
      const working = `${shares.map(({ digits }) => `${digits}%`).join(' + ')} = ${decimalText(sum)}%`;
      yield close
        ? agrees(at, working)
        : disagrees({
            at,
            stated: `${decimalText(sum)}%`,
            expected: '100%',
            difference: decimalText(above),
            message: `${classes.length}类支出的占比之和为${decimalText(sum)}%（${working}），与100%相差${apart(above)}个百分点，超出四舍五入的误差；请核对各类金额和占比`,
          });
    }
  },
  examples: {
    valid: [
      {
        name: '三个三分之一',
        frontMatter:
          'budget:\n  functions:\n    - name: 甲类支出\n      share: 33.33%\n    - name: 乙类支出\n      share: 33.33%\n    - name: 丙类支出\n      share: 33.33%',
      },
    ],
    invalid: [
      {
        name: '合计多出百分之零点零七',
        frontMatter:
          'budget:\n  functions:\n    - name: 一般公共服务支出\n      share: 71.73%\n    - name: 社会保障和就业支出\n      share: 28.34%',
        findings: [
          {
            at: 'budget.functions',
            message:
              '2类支出的占比之和为100.07%（71.73% + 28.34% = 100.07%），与100%相差0.07个百分点，超出四舍五入的误差；请核对各类金额和占比',
          },
        ],
      },
    ],
    missing: [
      {
        name: '有一类没有公开占比',
        frontMatter:
          'budget:\n  functions:\n    - name: 一般公共服务支出\n      share: 71.73%\n    - name: 社会保障和就业支出',
      },
    ],
  },
};
