import {
  BarController,
  BarElement,
  Chart,
  type ChartConfiguration,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';
import type { DrawnChart } from '#charts/spec.ts';
import { barSets } from './bar-sets.ts';
import { lineSets } from './line-sets.ts';

Chart.register(BarController, BarElement, LinearScale, LineController, LineElement, PointElement);

/**
 * Draws a chart where its markup has its marks: positions come from the same layout, so that nothing
 * moves when the canvas takes over. Texts, axes and the goal stay markup.
 *
 * @returns Draws in the page's present colours and sizes, each time that it is called.
 */
export function drawChart(
  host: HTMLElement,
  canvas: HTMLCanvasElement,
  chart: DrawnChart,
): () => void {
  let drawn: Chart<'bar' | 'line', unknown[]> | null = null;
  return () => {
    drawn?.destroy();
    canvas.width = host.clientWidth;
    canvas.height = host.clientHeight;
    drawn = new Chart(canvas, configuration(host, chart));
  };
}

function configuration(
  host: HTMLElement,
  chart: DrawnChart,
): ChartConfiguration<'bar' | 'line', unknown[]> {
  const lines = chart.kind === 'lines';
  const outer = host.getBoundingClientRect();
  const inner = host.querySelector('.drawing svg')?.getBoundingClientRect() ?? outer;
  // Both scales are those of the layout: percent of the plot across, percent or pixels down.
  const hidden = { type: 'linear', display: false, offset: false, min: 0 } as const;
  return {
    type: lines ? 'line' : 'bar',
    data: { datasets: lines ? lineSets(host, chart) : barSets(host, chart) },
    options: {
      responsive: false,
      animation: false,
      events: [],
      indexAxis: lines ? 'x' : 'y',
      layout: {
        autoPadding: false,
        padding: { left: inner.left - outer.left, right: outer.right - inner.right },
      },
      scales: {
        x: { ...hidden, max: 100 },
        y: { ...hidden, max: lines ? 100 : host.clientHeight, reverse: true, stacked: !lines },
      },
    },
  };
}
