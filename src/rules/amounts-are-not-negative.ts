import { budgetPairs } from '#core/budget-pairs.ts';
import { decimalOf, type Figure, stated } from '#core/figure.ts';
import type { Path } from '#core/place.ts';
import type { ReportData } from '#core/report-schema.ts';
import { fieldName } from '#core/terms.ts';
import { agrees, disagrees, type ReportRule } from './rule.ts';

export const amountsAreNotNegative: ReportRule = {
  id: 'amounts-are-not-negative',
  family: 'budget',
  scope: 'report',
  severity: 'warning',
  question: '预算、支出的金额和执行率是否都不是负数？',
  source: '预算与支出金额一般不为负；收回以前年度资金形成负数的，应当说明',
  *check({ data }) {
    for (const { name, figure, at } of amountsOf(data)) {
      const amount = stated(figure);
      if (!amount) continue;
      yield decimalOf(amount).lt(0)
        ? disagrees({
            at,
            stated: amount.text,
            expected: '≥ 0',
            message: `${name}为${amount.text}，是负数；请核对，如因收回资金形成请说明`,
          })
        : agrees(at, `${name}${amount.text} ≥ 0`);
    }
  },
  examples: {
    valid: [{ name: '没有支出', frontMatter: 'budget:\n  adjusted: 100.00\n  expenditure: 0.00' }],
    invalid: [
      {
        name: '误加了负号',
        frontMatter: 'projects:\n  - name: 送戏下乡\n    budget: -128.00',
        findings: [
          {
            at: 'projects[0].budget',
            message: '“送戏下乡”预算数为-128.00，是负数；请核对，如因收回资金形成请说明',
          },
        ],
      },
    ],
    missing: [
      { name: '增减额本来可以为负', frontMatter: 'budget:\n  change: -61.22' },
      { name: '没有公开金额', frontMatter: 'status: published' },
    ],
  },
};

interface NamedAmount {
  readonly name: string;
  readonly figure: Figure | null;
  readonly at: Path;
}

const keys = [
  'initial',
  'adjusted',
  'expenditure',
  'executionRate',
  'basic',
  'personnel',
  'operating',
  'project',
  'income',
  'grandTotal',
] as const;

function* amountsOf(data: ReportData): Generator<NamedAmount> {
  const { budget } = data;
  for (const key of keys) {
    yield { name: fieldName(key), figure: budget?.[key] ?? null, at: ['budget', key] };
  }
  for (const key of ['goods', 'works', 'services', 'executionRate'] as const) {
    const name = key === 'executionRate' ? '政府采购执行率' : fieldName(key);
    const figure = budget?.procurement?.[key] ?? null;
    yield { name, figure, at: ['budget', 'procurement', key] };
  }
  for (const { name, planned, spent } of budgetPairs(data)) {
    yield { ...planned, name: name + planned.name };
    yield { ...spent, name: name + spent.name };
  }
}
