import { decimalOf, stated } from '#core/figure.ts';
import type { Project } from '#core/report-schema.ts';
import { quoted } from './quoted.ts';
import type { ReportChart } from './report-chart.ts';
import { undisclosed } from './spec.ts';

/** What each listed project spent, against its budget where that is disclosed. */
export const projects: ReportChart = ({ data }) => {
  const { unit } = data;
  const rows = data.projects.filter(({ expenditure }) => stated(expenditure) !== null);
  if (rows.length === 0) return null;
  const spent = rows.map(({ expenditure }) => stated(expenditure));
  const budgets = rows.map(({ budget }) => stated(budget));
  return {
    id: 'projects',
    kind: 'bars',
    title: titleOf(rows, unit),
    unit,
    description: `${rows.map(({ name, expenditure }) => `${name}${expenditure?.text}${unit}`).join('；')}。`,
    note: null,
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

/** Which project spent most; with equals at the top, between what and what they lie. */
function titleOf(projects: readonly Project[], unit: string): string {
  const amounts = projects.flatMap(({ name, expenditure }) => {
    const figure = stated(expenditure);
    return figure ? [{ name, text: figure.text, value: decimalOf(figure) }] : [];
  });
  const sorted = amounts.toSorted((a, b) => b.value.cmp(a.value));
  const [most, second] = sorted;
  const least = sorted.at(-1);
  if (!most || !least) return '';
  if (!second) return `列明的项目${quoted(most.name)}支出${most.text}${unit}`;
  if (most.value.eq(least.value)) return `列明的${amounts.length}个项目各支出${most.text}${unit}`;
  return most.value.eq(second.value)
    ? `列明的${amounts.length}个项目支出在${least.text}${unit}与${most.text}${unit}之间`
    : `列明的${amounts.length}个项目中，${quoted(most.name)}支出最多，为${most.text}${unit}`;
}
