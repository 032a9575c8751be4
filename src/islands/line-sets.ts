import type { ChartDataset } from 'chart.js';
import { linePoints } from '#charts/line-points.ts';
import { marks, point } from '#charts/marks.ts';
import type { DrawnChart } from '#charts/spec.ts';
import { colourOf } from './page-colour.ts';

/** The lines of a chart, one dataset a series, without a stroke across a gap or a change of criteria. */
export function lineSets(host: HTMLElement, chart: DrawnChart): ChartDataset<'line', unknown[]>[] {
  const { points } = linePoints(chart);
  return chart.series.map(({ name, role }, place) => {
    const { colour, width, dash, hollow } = marks[role].line;
    const stroke = colourOf(host, colour);
    const own = points.filter(({ series }) => series === place);
    return {
      label: name,
      data: chart.categories.map((_, index) => {
        const { x = Number.NaN, y = Number.NaN } = own.find((one) => one.index === index) ?? {};
        return { x, y };
      }),
      borderColor: stroke,
      borderWidth: width,
      borderDash: [...dash],
      spanGaps: false,
      segment: {
        borderColor: ({ p1DataIndex }) =>
          chart.breaks.includes(p1DataIndex) ? 'transparent' : undefined,
      },
      clip: false,
      pointRadius: point.radius,
      pointBackgroundColor: hollow ? colourOf(host, '--paper') : stroke,
      pointBorderColor: stroke,
      pointBorderWidth: point.edge,
    };
  });
}
