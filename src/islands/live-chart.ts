import type { DrawnChart } from '#charts/spec.ts';
import { drawChart } from './draw-chart.ts';
import { element } from './element.ts';
import { readChart } from './read-chart.ts';

/** Attributes of the page that change its colours and the size of its text. */
const modes = ['data-theme', 'data-contrast', 'data-size'];

/** Brings a chart to life: drawn over its markup, again whenever that changes, and readable. */
export function liveChart(host: HTMLElement, chart: DrawnChart): void {
  // The markup underneath is the text alternative; the table is the content.
  const canvas = element('canvas', { 'aria-hidden': 'true' });
  host.append(element('div', { class: 'chart-layer' }, canvas));
  const draw = drawChart(host, canvas, chart);
  draw();
  host.classList.add('live');
  new ResizeObserver(draw).observe(host);
  new MutationObserver(draw).observe(document.documentElement, { attributeFilter: modes });
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
    matchMedia(query).addEventListener('change', draw);
  }
  readChart(host, chart);
}
