import { budgetPairs } from '#core/budget-pairs.ts';
import { dataWith } from '#core/data-with.ts';
import { decimalOf, type Figure, type StatedFigure, stated } from '#core/figure.ts';
import type { Path } from '#core/place.ts';
import type { ReportData } from '#core/report-schema.ts';
import { unitSlip, withoutSlip } from '#core/unit.ts';
import { agrees, disagrees, type Remedy, type ReportRule } from './rule.ts';

export const amountsShareAUnit: ReportRule = {
  id: 'amounts-share-a-unit',
  family: 'unit',
  scope: 'report',
  severity: 'warning',
  question: '同一项目的预算数与支出数之间是否没有元、万元、亿元混用的迹象？',
  source: '同一报告的金额使用同一单位；预算数与支出数相差约一万倍或一亿倍，一般是单位不一致',
  *check({ data }) {
    for (const { a, b } of comparable(data)) {
      const one = stated(a.figure);
      const other = stated(b.figure);
      if (!one || !other) continue;
      const slip = unitSlip(decimalOf(one), decimalOf(other));
      const told = `${a.name}为${one.text}，${b.name}为${other.text}`;
      yield slip === null
        ? agrees(b.at, told)
        : disagrees({
            at: b.at,
            stated: other.text,
            message: `${told}，相差约${slip}倍，像是元、万元、亿元混用；本报告的金额单位（unit）是${data.unit}，请核对`,
            remedies: [...rewritten(data, b, one), ...rewritten(data, a, other)],
          });
    }
  },
  examples: {
    valid: [
      {
        name: '预算与支出同为万元',
        frontMatter: 'budget:\n  adjusted: 4863.08\n  expenditure: 4809.15',
      },
    ],
    invalid: [
      {
        name: '支出按元填写',
        frontMatter: 'budget:\n  adjusted: 4863.08\n  expenditure: 48091500.00',
        findings: [
          {
            at: 'budget.expenditure',
            message:
              '全年预算数为4863.08，支出数为48091500.00，相差约10⁴倍，像是元、万元、亿元混用；本报告的金额单位（unit）是万元，请核对',
          },
        ],
      },
      {
        name: '一个项目的预算按元填写',
        frontMatter: 'projects:\n  - name: 送戏下乡\n    budget: 1280000\n    expenditure: 124.80',
        findings: [
          {
            at: 'projects[0].expenditure',
            message:
              '“送戏下乡”预算数为1280000，“送戏下乡”支出数为124.80，相差约10⁴倍，像是元、万元、亿元混用；本报告的金额单位（unit）是万元，请核对',
          },
        ],
      },
    ],
    missing: [{ name: '只公开了支出数', frontMatter: 'budget:\n  expenditure: 48091500.00' }],
  },
};

interface Named {
  readonly name: string;
  readonly figure: Figure | null;
  readonly at: Path;
}

function* rewritten(
  data: ReportData,
  { name, figure, at }: Named,
  other: StatedFigure,
): Generator<Remedy> {
  const written = stated(figure);
  const right = written && withoutSlip(written, { other, unit: data.unit });
  if (!right) return;
  yield {
    at,
    data: dataWith(data, at, right.figure),
    stated: written.text,
    expected: right.figure.text,
    message: `${name}写作${written.text}，像是按${right.meant}填写；本报告的金额单位（unit）是${data.unit}，换算后写作 ${right.figure.text}，与报告中其他数字相符`,
  };
}

/** Amounts of about one size: those of the whole department, and each plan with its spending. */
function* comparable(data: ReportData): Generator<{ readonly a: Named; readonly b: Named }> {
  const {
    initial = null,
    adjusted = null,
    expenditure = null,
    income = null,
    grandTotal = null,
  } = data.budget ?? {};
  const base =
    stated(adjusted) !== null
      ? { name: '全年预算数', figure: adjusted, at: ['budget', 'adjusted'] }
      : { name: '年初预算数', figure: initial, at: ['budget', 'initial'] };
  const others: readonly Named[] = [
    { name: '年初预算数', figure: initial, at: ['budget', 'initial'] },
    { name: '支出数', figure: expenditure, at: ['budget', 'expenditure'] },
    { name: '本年收入', figure: income, at: ['budget', 'income'] },
    { name: '收支总计', figure: grandTotal, at: ['budget', 'grandTotal'] },
  ];
  for (const b of others) {
    if (b.figure !== base.figure) yield { a: base, b };
  }
  for (const { name, planned, spent } of budgetPairs(data)) {
    const a = { ...planned, name: name + planned.name };
    yield { a, b: { ...spent, name: name + spent.name } };
  }
}
