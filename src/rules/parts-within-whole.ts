import { decimalOf, stated } from '#core/figure.ts';
import { comparePart, type Part } from '#core/parts.ts';
import type { Path } from '#core/place.ts';
import type { Budget } from '#core/report-schema.ts';
import { observed, type ReportRule } from './rule.ts';

export const partsWithinWhole: ReportRule = {
  id: 'parts-within-whole',
  family: 'budget',
  scope: 'report',
  severity: 'error',
  question: '各部分金额是否都不大于所属的总额？',
  source: '部门决算报表：分项不大于合计；基本支出中的“三公”经费不大于“三公”经费决算数',
  *check({ data: { budget, unit } }) {
    if (!budget) return;
    for (const { at, part, whole } of pairs(budget)) {
      const comparison = comparePart(part, whole, { unit });
      if (comparison) yield observed(at, comparison);
    }
  },
  examples: {
    valid: [
      {
        name: '基本支出不大于支出数',
        frontMatter: 'budget:\n  expenditure: 2940.05\n  basic: 2336.91',
      },
    ],
    invalid: [
      {
        name: '基本支出中的公务接待费大于决算数',
        frontMatter:
          'budget:\n  threePublic:\n    expenditure:\n      reception: 0.30\n    basic:\n      reception: 8.31',
        findings: [
          {
            at: 'budget.threePublic.basic.reception',
            message:
              '基本支出中的公务接待费为8.31万元，高于公务接待费决算数0.30万元，多出8.01万元，哪一处有误无法判断',
          },
        ],
      },
      {
        name: '一项资金来源大于总额',
        frontMatter:
          'budget:\n  expenditure: 0\n  sources:\n    - name: 财政拨款\n      expenditure: 89.974\n    - name: 其他资金',
        findings: [
          {
            at: 'budget.sources[0].expenditure',
            message:
              '“财政拨款”支出数为89.974万元，高于支出数0万元，多出89.974万元，哪一处有误无法判断',
          },
        ],
      },
    ],
    missing: [{ name: '没有公开支出数', frontMatter: 'budget:\n  basic: 2336.91' }],
  },
};

interface Pair {
  readonly at: Path;
  readonly part: Part;
  readonly whole: Part;
}

/** Only pairs that no sum covers: where every part is stated, the sum reports the same fact. */
function* pairs(budget: Budget): Generator<Pair> {
  const { expenditure, basic, project, personnel, operating } = budget;
  const spent = { name: '支出数', figure: expenditure };
  if (!stated(basic) || !stated(project)) {
    yield { at: ['budget', 'basic'], part: { name: '基本支出', figure: basic }, whole: spent };
    yield { at: ['budget', 'project'], part: { name: '项目支出', figure: project }, whole: spent };
  }
  if (!stated(personnel) || !stated(operating)) {
    const whole = { name: '基本支出', figure: basic };
    yield { at: ['budget', 'personnel'], part: { name: '人员经费', figure: personnel }, whole };
    yield { at: ['budget', 'operating'], part: { name: '公用经费', figure: operating }, whole };
  }
  yield* sources(budget);
  yield* threePublic(budget);
}

const columns = [
  { key: 'initial', name: '年初预算数' },
  { key: 'adjusted', name: '全年预算数' },
  { key: 'expenditure', name: '支出数' },
] as const;

function* sources(budget: Budget): Generator<Pair> {
  for (const { key, name } of columns) {
    if (budget.sources.every((source) => stated(source[key]))) continue;
    for (const [index, source] of budget.sources.entries()) {
      yield {
        at: ['budget', 'sources', index, key],
        part: { name: `“${source.name}”${name}`, figure: source[key] },
        whole: { name, figure: budget[key] },
      };
    }
  }
}

const items = [
  { key: 'abroad', name: '因公出国（境）费' },
  { key: 'vehicles', name: '公务用车购置及运行维护费' },
  { key: 'vehiclePurchase', name: '公务用车购置费' },
  { key: 'vehicleOperation', name: '公务用车运行维护费' },
  { key: 'reception', name: '公务接待费' },
  { key: 'total', name: '“三公”经费合计' },
] as const;

function* threePublic({ threePublic: amounts, expenditure, ...budget }: Budget): Generator<Pair> {
  const at = ['budget', 'threePublic'];
  yield {
    at: [...at, 'expenditure', 'total'],
    part: { name: '“三公”经费决算数', figure: amounts?.expenditure?.total ?? null },
    whole: { name: '支出数', figure: expenditure },
  };
  yield {
    at: [...at, 'budget', 'total'],
    part: { name: '“三公”经费预算数', figure: amounts?.budget?.total ?? null },
    whole: larger(budget),
  };
  for (const { key, name } of items) {
    yield {
      at: [...at, 'basic', key],
      part: { name: `基本支出中的${name}`, figure: amounts?.basic?.[key] ?? null },
      whole: { name: `${name}决算数`, figure: amounts?.expenditure?.[key] ?? null },
    };
  }
}

/** The larger of the two budgets: which of them a part belongs to is not always said. */
function larger({ initial, adjusted }: Pick<Budget, 'initial' | 'adjusted'>): Part {
  const first = stated(initial);
  const second = stated(adjusted);
  return first && (!second || decimalOf(first).gt(decimalOf(second)))
    ? { name: '年初预算数', figure: first }
    : { name: '全年预算数', figure: second };
}
