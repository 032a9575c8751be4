import { basisNames, executionRateOf } from '#core/execution-rate.ts';
import { decimalOf, stated } from '#core/figure.ts';
import { percentSign } from '#core/format.ts';
import type { ReportChart } from './report-chart.ts';

const columns = [
  { key: 'initial', name: '年初预算数' },
  { key: 'adjusted', name: '全年预算数' },
  { key: 'expenditure', name: '支出数' },
] as const;

/** The budget at the start of the year, as adjusted, and what was spent. */
export const budgetAndExpenditure: ReportChart = ({ data }, { scheme }) => {
  const { budget, unit } = data;
  const known = columns.flatMap(({ key, name }) => {
    const figure = stated(budget?.[key] ?? null);
    return figure ? [{ key, name, figure }] : [];
  });
  if (known.length < 2) return null;
  const rate = executionRateOf(budget, scheme);
  const rateText =
    rate && (rate.stated ? percentSign(rate.stated.text) : `${rate.recomputed.toFixed(2)}%`);
  const amounts = known.map(({ name, figure }) => `${name}${figure.text}${unit}`).join('，');
  return {
    id: 'budget-and-expenditure',
    kind: 'bars',
    title: rateText
      ? `支出${rate.expenditure.text}${unit}，执行了${rate.basis === 'initial' ? '年初' : '全年'}预算的${rateText}`
      : amounts,
    unit,
    description: `${amounts}${rateText ? `，执行率${rateText}` : ''}。`,
    note: null,
    categoryName: '项目',
    categories: known.map(({ name }) => name),
    series: [
      {
        name: `金额（${unit}）`,
        role: 'main',
        roles: known.map(({ key }) => (key === 'expenditure' ? 'main' : 'reference')),
        values: known.map(({ figure }) => decimalOf(figure).toNumber()),
        texts: known.map(({ figure }) => figure.text),
      },
    ],
    max: null,
    breaks: [],
    ...(rate
      ? { goal: { value: decimalOf(rate.base).toNumber(), name: basisNames[rate.basis] } }
      : {}),
  };
};
