import { stated } from '#core/figure.ts';
import { compareParts } from '#core/parts.ts';
import { observed, type ReportRule } from './rule.ts';

export const procurementPartsSumToActual: ReportRule = {
  id: 'procurement-parts-sum-to-actual',
  family: 'budget',
  scope: 'report',
  severity: 'error',
  question: '货物、工程、服务采购金额之和是否等于政府采购实际金额？',
  source: '部门决算公开：政府采购支出总额＝货物支出＋工程支出＋服务支出',
  *check({ data: { budget, unit } }) {
    const procurement = budget?.procurement;
    const figure = stated(procurement?.actual ?? null);
    if (!procurement || !figure) return;
    const parts = [
      { name: '货物', figure: procurement.goods },
      { name: '工程', figure: procurement.works },
      { name: '服务', figure: procurement.services },
    ];
    const comparison = compareParts(parts, { name: '政府采购实际金额', figure }, unit);
    if (comparison) yield observed(['budget', 'procurement', 'actual'], comparison);
  },
  examples: {
    valid: [
      {
        name: '相差在四舍五入范围内',
        frontMatter:
          'budget:\n  procurement:\n    actual: 251.25\n    goods: 4.79\n    works: 0\n    services: 246.47',
      },
    ],
    invalid: [
      {
        name: '服务采购多写十万元',
        frontMatter:
          'budget:\n  procurement:\n    actual: 251.25\n    goods: 4.79\n    works: 0.00\n    services: 256.47',
        findings: [
          {
            at: 'budget.procurement.actual',
            message:
              '政府采购实际金额为251.25万元；货物、工程、服务之和为261.26万元（4.79 + 0.00 + 256.47 = 261.26），相差10.01万元，哪一处有误无法判断',
          },
        ],
      },
    ],
    missing: [
      {
        name: '没有公开工程采购',
        frontMatter:
          'budget:\n  procurement:\n    actual: 251.25\n    goods: 4.79\n    services: 146.47',
      },
    ],
  },
};
