import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  type ChartDataset,
  LinearScale,
  LineController,
  LineElement,
  type Plugin,
  PointElement,
  Tooltip,
} from 'chart.js';
import type { ChartSpec, Series, SeriesRole } from '#charts/spec.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

const variables: Record<SeriesRole, string> = {
  main: '--accent',
  reference: '--reference',
  explained: '--loss',
  unexplained: '--loss-open',
  remainder: '--loss-open',
};

/** Draws a chart over its markup, in the page's colours, and again when those change. */
export function drawChart(host: HTMLElement, spec: ChartSpec): void {
  const canvas = document.createElement('canvas');
  // The markup underneath is the text alternative; the table is the content.
  canvas.setAttribute('aria-hidden', 'true');
  const layer = document.createElement('div');
  layer.className = 'chart-layer';
  layer.append(canvas);
  host.append(layer);
  let chart = new Chart(canvas, configuration(host, spec));
  host.classList.add('live');
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    chart.destroy();
    chart = new Chart(canvas, configuration(host, spec));
  });
}

function configuration(host: HTMLElement, spec: ChartSpec): ChartConfiguration<'bar' | 'line'> {
  const style = getComputedStyle(host);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  Chart.defaults.font = { family: style.fontFamily, size: 13 };
  Chart.defaults.color = colour('--ink');
  const lines = spec.kind === 'lines';
  const grid = { color: colour('--line') };
  const value = {
    ...(lines ? {} : { min: 0 }),
    ...(spec.max === null ? {} : { max: spec.max }),
    grid,
    ticks: { maxRotation: 0 },
  };
  const category = { grid: { display: false }, ticks: { autoSkip: false } };
  const stacked = spec.kind === 'stacked';
  return {
    type: lines ? 'line' : 'bar',
    data: {
      labels: spec.categories.map((label) => (lines ? label : wrapped(label, host.clientWidth))),
      datasets: spec.series.map((series) => dataset(series, spec, colour)),
    },
    plugins: [valueTexts(spec, colour('--ink')), goalLine(spec, colour('--ink'))],
    options: {
      // Room for the value behind the longest bar.
      layout: { padding: lines ? { top: 18 } : { right: valueRoom(spec) } },
      indexAxis: lines ? 'x' : 'y',
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      interaction: { mode: 'index', intersect: false, axis: lines ? 'x' : 'y' },
      scales: lines
        ? { x: { ...category, offset: true }, y: { ...value, display: false, grace: '30%' } }
        : { x: { ...value, stacked }, y: { ...category, stacked } },
      plugins: {
        tooltip: {
          callbacks: {
            title: ([item]) => spec.categories[item?.dataIndex ?? 0] ?? '',
            label: ({ datasetIndex, dataIndex }) => {
              const series = spec.series[datasetIndex];
              return series ? `${series.name}：${series.texts[dataIndex] ?? ''}` : '';
            },
          },
          filter: ({ raw }) => raw !== null,
        },
      },
    },
  };
}

/** Prints each main value at its mark, so that nobody has to point at it to read it. */
function valueTexts({ kind, series }: ChartSpec, ink: string): Plugin<'bar' | 'line'> {
  return {
    id: 'value-texts',
    afterDatasetsDraw: (chart) => {
      const { ctx } = chart;
      ctx.save();
      ctx.fillStyle = ink;
      ctx.font = `13px ${Chart.defaults.font.family}`;
      for (const [row, { role, texts, values }] of series.entries()) {
        if (kind === 'bars' && role !== 'main') continue;
        for (const [index, { x, y }] of chart.getDatasetMeta(row).data.entries()) {
          const value = values[index];
          if (value === null || value === undefined) continue;
          // Parts of a whole: the part is named where it is the only one.
          if (kind === 'stacked' && (value === 0 || !isOnlyPart(series, index))) continue;
          if (kind === 'lines') {
            ctx.textAlign = 'center';
            ctx.fillText(texts[index] ?? '', x, role === 'main' ? y + 20 : y - 10);
          } else {
            ctx.textAlign = 'left';
            ctx.textBaseline = 'middle';
            ctx.fillText(texts[index] ?? '', x + 6, y);
          }
        }
      }
      ctx.restore();
    },
  };
}

function dataset(
  { name, role, values }: Series,
  { kind, breaks }: ChartSpec,
  colour: (name: string) => string,
): ChartDataset<'bar' | 'line', (number | null)[]> {
  const own = colour(variables[role]);
  const common = { label: name, data: [...values], backgroundColor: own, borderColor: own };
  if (kind !== 'lines') {
    return { ...common, maxBarThickness: role === 'reference' ? 10 : 22 } as ChartDataset<
      'bar',
      (number | null)[]
    >;
  }
  return {
    ...common,
    borderWidth: 2.5,
    pointRadius: 4,
    spanGaps: false,
    // No line across a change of criteria: the values on either side are not comparable.
    segment: {
      borderColor: ({ p1DataIndex }) => (breaks.includes(p1DataIndex) ? 'transparent' : own),
    },
  } as ChartDataset<'line', (number | null)[]>;
}

/** Where a target stands in a chart of shares of targets. */
function goalLine({ unit, kind }: ChartSpec, ink: string): Plugin<'bar' | 'line'> {
  return {
    id: 'goal-line',
    afterDatasetsDraw: ({ ctx, chartArea, scales }) => {
      const x = scales['x']?.getPixelForValue(100);
      if (kind !== 'stacked' || unit !== '%' || x === undefined) return;
      ctx.save();
      ctx.strokeStyle = ink;
      ctx.lineWidth = 2;
      ctx.setLineDash([3, 2]);
      ctx.beginPath();
      ctx.moveTo(x, chartArea.top);
      ctx.lineTo(x, chartArea.bottom);
      ctx.stroke();
      ctx.restore();
    },
  };
}

function isOnlyPart(series: readonly Series[], index: number): boolean {
  return series.filter(({ values }) => (values[index] ?? 0) > 0).length === 1;
}

function valueRoom({ kind, series }: ChartSpec): number {
  const shown = series.filter(({ role }) => kind === 'stacked' || role === 'main');
  return 12 + 8 * Math.max(0, ...shown.flatMap(({ texts }) => texts.map((text) => text.length)));
}

/** A label on several lines, so that long names leave room for the bars. */
function wrapped(label: string, width: number): string[] {
  const perLine = Math.max(6, Math.floor((width * 0.36) / 13));
  const lines = label.match(new RegExp(`.{1,${perLine}}`, 'gu')) ?? [label];
  return lines.length > 3 ? [...lines.slice(0, 2), `${lines[2]?.slice(0, -1)}…`] : lines;
}
