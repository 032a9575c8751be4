import { decimalOf, stated } from '#core/figure.ts';
import { spendingExplained } from '#core/spending-explained.ts';
import type { ReportChart } from './report-chart.ts';
import { undisclosed } from './spec.ts';

/** What each listed project spent, against its budget where that is disclosed. */
export const projects: ReportChart = ({ data }) => {
  const { unit } = data;
  const rows = data.projects.filter(({ expenditure }) => stated(expenditure) !== null);
  const explained = spendingExplained(data);
  if (rows.length === 0 || !explained) return null;
  const share = explained.share ? `，占支出数的${explained.share.toFixed(2)}%` : '';
  const spent = rows.map(({ expenditure }) => stated(expenditure));
  const budgets = rows.map(({ budget }) => stated(budget));
  return {
    id: 'projects',
    kind: 'bars',
    title: `列明的${rows.length}个项目共支出${explained.sum}${unit}${share}`,
    unit,
    description: `${rows.map(({ name, expenditure }) => `${name}${expenditure?.text}${unit}`).join('；')}。`,
    note: explained.rest ? `支出数中其余${explained.rest}${unit}没有逐项列出。` : null,
    categoryName: '项目',
    categories: rows.map(({ name }) => name),
    series: [
      ...(budgets.some((figure) => figure !== null)
        ? [
            {
              name: `预算数（${unit}）`,
              role: 'reference' as const,
              values: budgets.map((figure) => figure && decimalOf(figure).toNumber()),
              texts: budgets.map((figure) => figure?.text ?? undisclosed),
            },
          ]
        : []),
      {
        name: `支出数（${unit}）`,
        role: 'main',
        values: spent.map((figure) => figure && decimalOf(figure).toNumber()),
        texts: spent.map((figure) => figure?.text ?? undisclosed),
      },
    ],
    max: null,
    breaks: [],
  };
};
