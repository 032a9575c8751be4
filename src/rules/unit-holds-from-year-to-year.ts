import { dataWith } from '#core/data-with.ts';
import { type Figure, stated } from '#core/figure.ts';
import type { Path } from '#core/place.ts';
import type { ReportData, Unit } from '#core/report-schema.ts';
import { unitSlip, yuanOf } from '#core/unit.ts';
import { agrees, disagrees, type Remedy, type ReportRule } from './rule.ts';

export const unitHoldsFromYearToYear: ReportRule = {
  id: 'unit-holds-from-year-to-year',
  family: 'unit',
  scope: 'report',
  severity: 'warning',
  question: '按各自写明的单位换算后，两年的同一金额是否没有相差约一万倍或一亿倍？',
  source: '同一部门相邻两年的同一金额相差约一万倍或一亿倍，一般是元、万元、亿元写错',
  *check({ data }, { previous }) {
    if (!previous) return;
    const before = new Map(amountsOf(previous.data).map(({ name, figure }) => [name, figure]));
    for (const { name, figure, at } of amountsOf(data)) {
      const now = stated(figure);
      const then = stated(before.get(name) ?? null);
      if (!now || !then) continue;
      const slip = unitSlip(yuanOf(now, data.unit), yuanOf(then, previous.data.unit));
      const told = `${name}为${now.text}${data.unit}，${previous.data.year}年度为${then.text}${previous.data.unit}`;
      if (slip === null) {
        yield agrees(at, told);
        continue;
      }
      yield disagrees({
        at,
        stated: now.text,
        message: `${told}，换算后相差约${slip}倍；请核对金额和单位（unit）`,
        remedies: otherUnits(data, previous.data.unit),
      });
      // A wrong unit moves every amount: one finding tells it.
      return;
    }
  },
  examples: {
    valid: [
      {
        name: '上年用元，本年用万元',
        frontMatter: 'unit: 万元\nbudget:\n  expenditure: 8596.46',
        previous: 'unit: 元\nbudget:\n  expenditure: 84968716.18',
      },
    ],
    invalid: [
      {
        name: '改用元以后没有改写单位',
        frontMatter: 'unit: 万元\nbudget:\n  expenditure: 85964600.00',
        previous: 'unit: 万元\nbudget:\n  expenditure: 8496.87',
        findings: [
          {
            at: 'budget.expenditure',
            message:
              '支出数为85964600.00万元，2021年度为8496.87万元，换算后相差约10⁴倍；请核对金额和单位（unit）',
          },
        ],
      },
    ],
    missing: [
      {
        name: '上一年度没有公开支出数',
        frontMatter: 'budget:\n  expenditure: 85964600.00',
        previous: 'budget:\n  initial: 8402.35',
      },
    ],
  },
};

/** Taking up last year's unit, where the amounts were written in it all along. */
function otherUnits(data: ReportData, before: Unit): readonly Remedy[] {
  if (before === data.unit) return [];
  return [
    {
      at: ['unit'],
      data: dataWith(data, ['unit'], before),
      stated: data.unit,
      expected: before,
      message: `金额单位（unit）写作${data.unit}，各项金额却像是按${before}填写；unit 改为${before}后，与上年和正文相符`,
    },
  ];
}

const names = [
  ['initial', '年初预算数'],
  ['adjusted', '全年预算数'],
  ['expenditure', '支出数'],
  ['basic', '基本支出'],
  ['project', '项目支出'],
  ['personnel', '人员经费'],
  ['operating', '公用经费'],
] as const;

interface NamedAmount {
  readonly name: string;
  readonly figure: Figure | null;
  readonly at: Path;
}

/** Amounts that stay of one size over the years; a project is known by its name. */
function amountsOf({ budget, projects }: ReportData): readonly NamedAmount[] {
  return [
    ...names.map(([key, name]) => ({ name, figure: budget?.[key] ?? null, at: ['budget', key] })),
    ...projects.flatMap((project, index) => [
      {
        name: `“${project.name}”预算数`,
        figure: project.budget,
        at: ['projects', index, 'budget'],
      },
      {
        name: `“${project.name}”支出数`,
        figure: project.expenditure,
        at: ['projects', index, 'expenditure'],
      },
    ]),
  ];
}
