import { stated } from '#core/figure.ts';
import { allStated, compareSum } from '#core/sum.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

const columns = [
  { key: 'initial', name: '年初预算数' },
  { key: 'adjusted', name: '全年预算数' },
  { key: 'expenditure', name: '支出数' },
] as const;

export const fundingSourcesSumToTotal: ReportRule = {
  id: 'funding-sources-sum-to-total',
  family: 'budget',
  scope: 'report',
  severity: 'error',
  question: '各资金来源之和是否等于资金总额？',
  source: '部门整体支出绩效自评表：年度资金总额＝本年财政拨款＋上年结转资金＋其他资金',
  *check({ data: { budget, unit } }) {
    if (!budget || budget.sources.length === 0) return;
    for (const { key, name } of columns) {
      const total = stated(budget[key]);
      const parts = allStated(budget.sources.map((source) => source[key]));
      if (!total || !parts) continue;
      const { agrees: close, sum, difference, working } = compareSum(parts, total);
      const at = ['budget', key];
      yield close
        ? agrees(at, `${working}，${name}为${total.text}${unit}`)
        : disagrees({
            at,
            stated: total.text,
            expected: sum,
            difference,
            message: `${name}为${total.text}${unit}，各资金来源之和为${sum}${unit}（${working}），相差${difference.replace('-', '')}${unit}，哪一处有误无法判断`,
          });
    }
  },
  examples: {
    valid: [
      {
        name: '来源之和等于总额',
        frontMatter:
          'budget:\n  adjusted: 100.00\n  sources:\n    - name: 本年财政拨款\n      adjusted: 90.00\n    - name: 上年结转资金\n      adjusted: 10.00',
      },
    ],
    invalid: [
      {
        name: '总额为零而来源不为零',
        frontMatter:
          'budget:\n  expenditure: 0\n  sources:\n    - name: 财政拨款\n      expenditure: 89.974',
        findings: [
          {
            at: 'budget.expenditure',
            message:
              '支出数为0万元，各资金来源之和为89.974万元（89.974 = 89.974），相差89.974万元，哪一处有误无法判断',
          },
        ],
      },
    ],
    missing: [
      {
        name: '有一项来源没有公开金额',
        frontMatter:
          'budget:\n  adjusted: 100.00\n  sources:\n    - name: 本年财政拨款\n      adjusted: 90.00\n    - name: 其他资金',
      },
    ],
  },
};
