import type { ChartSpec, DrawnChart } from './spec.ts';

/** What the browser needs of a chart: not its words, which are in the markup already. */
export function drawnChart(chart: ChartSpec): DrawnChart {
  const { kind, unit, categories, series, max, breaks, goal, shares } = chart;
  return {
    kind,
    unit,
    categories,
    series,
    max,
    breaks,
    ...(goal && { goal }),
    ...(shares && { shares }),
  };
}
