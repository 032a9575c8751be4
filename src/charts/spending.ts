import { decimalOf, stated } from '#core/figure.ts';
import type { ReportChart } from './report-chart.ts';
import { spendingParts } from './spending-parts.ts';

/** All that was spent, and how much of it the listed projects account for. */
export const spending: ReportChart = ({ data }) => {
  const { unit } = data;
  const whole = stated(data.budget?.expenditure ?? null);
  const parts = spendingParts(data);
  if (!whole || !parts) return null;
  const total = decimalOf(whole);
  const shares = parts.map(({ value }) => `${value.div(total).times(100).toFixed(2)}%`);
  const listed = parts.findIndex(({ role }) => role === 'main');
  const told = parts.map(({ name, text }, index) => `${name}${text}${unit}，占${shares[index]}`);
  const workings = parts.flatMap(({ name, working }) => (working ? [`${name}：${working}`] : []));
  return {
    id: 'spending',
    kind: 'whole',
    title: `支出${whole.text}${unit}，${listed < 0 ? '各项目的支出没有列明' : `其中${told[listed]}`}`,
    unit,
    description: `支出数${whole.text}${unit}，其中${told.join('；')}。`,
    note: workings.length > 0 ? `本站计算，单位${unit}。${workings.join('；')}。` : null,
    categoryName: '部分',
    categories: parts.map(({ name }) => name),
    series: [
      {
        name: `金额（${unit}）`,
        role: 'main',
        roles: parts.map(({ role }) => role),
        values: parts.map(({ value }) => value.toNumber()),
        texts: parts.map(({ text }) => text),
      },
    ],
    max: total.toNumber(),
    breaks: [],
    shares: { name: '占支出数', texts: shares },
  };
};
