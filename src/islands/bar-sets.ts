import type { ChartDataset } from 'chart.js';
import { type Bar, barRows } from '#charts/bar-rows.ts';
import { marks, type Pattern, tile } from '#charts/marks.ts';
import type { DrawnChart } from '#charts/spec.ts';
import { colourOf } from './page-colour.ts';

interface Placed extends Bar {
  /** Middle of the bar below the top of the chart's box, in pixels. */
  readonly middle: number;
}

/** The bars of a chart as floating bars of Chart.js, one dataset a series. */
export function barSets(host: HTMLElement, chart: DrawnChart): ChartDataset<'bar', unknown[]>[] {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const top = host.getBoundingClientRect().top;
  const plots = [...host.querySelectorAll('.bar-row svg, .whole-bar')];
  const bars = barRows(chart).rows.flatMap((row, index): readonly Placed[] => {
    const start = (plots[index]?.getBoundingClientRect().top ?? top) - top;
    return row.bars.map((bar) => ({ ...bar, middle: start + (bar.y + bar.size / 2) * rem }));
  });
  return chart.series.map(({ name }, place) => {
    const own = bars.filter(({ series }) => series === place);
    const looks = own.map(({ role }) => marks[role]);
    return {
      label: name,
      data: own.map(({ from, to, middle }) => ({ x: [from, to], y: middle })),
      barThickness: (own[0]?.size ?? 0) * rem,
      borderSkipped: false,
      backgroundColor: looks.map(({ fill, pattern }) =>
        pattern ? hatching(host, fill, pattern) : colourOf(host, fill),
      ),
      borderColor: looks.map(({ edge }) => (edge ? colourOf(host, edge) : 'transparent')),
      borderWidth: looks.map(({ edge }) => (edge ? 1 : 0)),
    };
  });
}

/** A tile of a pattern, sharp on every screen, as the canvas fills with it. */
function hatching(host: HTMLElement, fill: string, pattern: Pattern): CanvasPattern | string {
  const canvas = document.createElement('canvas');
  const scale = devicePixelRatio;
  canvas.width = canvas.height = Math.round(tile * scale);
  const context = canvas.getContext('2d');
  const ground = colourOf(host, fill);
  if (!context) return ground;
  context.scale(canvas.width / tile, canvas.height / tile);
  context.fillStyle = ground;
  context.fillRect(0, 0, tile, tile);
  context.strokeStyle = colourOf(host, pattern.colour);
  context.lineWidth = pattern.width;
  context.lineCap = 'square';
  context.stroke(new Path2D(pattern.path));
  const hatched = context.createPattern(canvas, 'repeat');
  hatched?.setTransform(new DOMMatrix().scale(tile / canvas.width));
  return hatched ?? ground;
}
