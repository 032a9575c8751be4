import { stated } from '#core/figure.ts';
import { compareParts, type Part } from '#core/parts.ts';
import type { ThreePublicAmounts } from '#core/report-schema.ts';
import { observed, type ReportRule } from './rule.ts';

const columns = [
  { key: 'budget', name: '预算' },
  { key: 'expenditure', name: '决算' },
  { key: 'basic', name: '基本支出中的' },
] as const;

export const threePublicPartsSumToTotal: ReportRule = {
  id: 'three-public-parts-sum-to-total',
  family: 'budget',
  scope: 'report',
  severity: 'error',
  question: '“三公”经费各项之和是否等于合计？',
  source:
    '部门决算报表：“三公”经费＝因公出国（境）费＋公务用车购置及运行维护费＋公务接待费，公务用车购置及运行维护费＝购置费＋运行维护费',
  *check({ data: { budget, unit } }) {
    for (const { key, name } of columns) {
      const amounts = budget?.threePublic?.[key];
      if (!amounts) continue;
      for (const { field, title, parts } of wholes(amounts)) {
        const figure = stated(amounts[field]);
        if (!figure) continue;
        const comparison = compareParts(parts, { name: `“三公”经费${name}${title}`, figure }, unit);
        if (comparison) yield observed(['budget', 'threePublic', key, field], comparison);
      }
    }
  },
  examples: {
    valid: [
      {
        name: '没有出国任务',
        frontMatter:
          'budget:\n  threePublic:\n    expenditure:\n      total: 11.72\n      abroad: 不适用\n      vehicles: 11.26\n      vehiclePurchase: 0.00\n      vehicleOperation: 11.26\n      reception: 0.46',
      },
    ],
    invalid: [
      {
        name: '合计少一万元',
        frontMatter:
          'budget:\n  threePublic:\n    budget:\n      total: 30.50\n      abroad: 0.00\n      vehiclePurchase: 0.00\n      vehicleOperation: 26.00\n      reception: 5.50',
        findings: [
          {
            at: 'budget.threePublic.budget.total',
            message:
              '“三公”经费预算合计为30.50万元；因公出国（境）费、公务用车购置费、公务用车运行维护费、公务接待费之和为31.50万元（0.00 + 0.00 + 26.00 + 5.50 = 31.50），相差1万元，哪一处有误无法判断',
          },
        ],
      },
    ],
    missing: [
      {
        name: '没有公开出国费',
        frontMatter:
          'budget:\n  threePublic:\n    expenditure:\n      total: 11.72\n      vehicles: 6.26\n      reception: 0.46',
      },
    ],
  },
};

function wholes(amounts: ThreePublicAmounts) {
  const { abroad, vehicles, vehiclePurchase, vehicleOperation, reception } = amounts;
  const cars: readonly Part[] = [
    { name: '公务用车购置费', figure: vehiclePurchase },
    { name: '公务用车运行维护费', figure: vehicleOperation },
  ];
  // Without their own sum the two kinds of spending on cars stand in the total themselves.
  const both: readonly Part[] =
    vehicles === null && (vehiclePurchase ?? vehicleOperation) !== null
      ? cars
      : [{ name: '公务用车购置及运行维护费', figure: vehicles }];
  return [
    {
      field: 'total',
      title: '合计',
      parts: [
        { name: '因公出国（境）费', figure: abroad },
        ...both,
        { name: '公务接待费', figure: reception },
      ],
    },
    { field: 'vehicles', title: '公务用车购置及运行维护费', parts: cars },
  ] as const;
}
