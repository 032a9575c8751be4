import { type Figure, stated } from '#core/figure.ts';
import type { Budget } from '#core/report-schema.ts';
import { allStated, compareSum } from '#core/sum.ts';
import { agrees, disagrees, type Observation, type ReportRule } from './rule.ts';

type Part = keyof Pick<Budget, 'expenditure' | 'basic' | 'project' | 'personnel' | 'operating'>;

const names: Record<Part, string> = {
  expenditure: '支出数',
  basic: '基本支出',
  project: '项目支出',
  personnel: '人员经费',
  operating: '公用经费',
};

const identities: readonly { readonly whole: Part; readonly parts: readonly Part[] }[] = [
  { whole: 'expenditure', parts: ['basic', 'project'] },
  { whole: 'basic', parts: ['personnel', 'operating'] },
];

export const spendingPartsSumToWhole: ReportRule = {
  id: 'spending-parts-sum-to-whole',
  family: 'budget',
  scope: 'report',
  severity: 'error',
  question: '基本支出与项目支出之和是否等于支出数，人员经费与公用经费之和是否等于基本支出？',
  source: '部门决算报表：支出合计＝基本支出＋项目支出；基本支出＝人员经费＋公用经费',
  *check({ data: { budget, unit } }) {
    if (!budget) return;
    for (const identity of identities) yield* compare(budget, unit, identity);
  },
  examples: {
    valid: [
      {
        name: '各部分之和等于总数',
        frontMatter:
          'budget:\n  expenditure: 2940.05\n  basic: 2336.91\n  project: 603.14\n  personnel: 2152.26\n  operating: 184.65',
      },
    ],
    invalid: [
      {
        name: '相差一万元',
        frontMatter: 'budget:\n  expenditure: 2941.05\n  basic: 2336.91\n  project: 603.14',
        findings: [
          {
            at: 'budget.expenditure',
            message:
              '支出数为2941.05万元；基本支出、项目支出之和为2940.05万元（2336.91 + 603.14 = 2940.05），相差1万元，哪一处有误无法判断',
          },
        ],
      },
    ],
    missing: [
      {
        name: '没有公开项目支出',
        frontMatter: 'budget:\n  expenditure: 2940.05\n  basic: 2336.91',
      },
    ],
  },
};

function* compare(
  budget: Budget,
  unit: string,
  { whole, parts }: (typeof identities)[number],
): Generator<Observation> {
  const total = stated(budget[whole]);
  const known = allStated(parts.map((part): Figure | null => budget[part]));
  if (!total || !known) return;
  const { agrees: close, sum, difference, working } = compareSum(known, total);
  const at = ['budget', whole];
  if (close) {
    yield agrees(at, `${working}，${names[whole]}为${total.text}${unit}`);
    return;
  }
  const list = parts.map((part) => names[part]).join('、');
  yield disagrees({
    at,
    stated: total.text,
    expected: sum,
    difference,
    message: `${names[whole]}为${total.text}${unit}；${list}之和为${sum}${unit}（${working}），相差${difference.replace('-', '')}${unit}，哪一处有误无法判断`,
  });
}
