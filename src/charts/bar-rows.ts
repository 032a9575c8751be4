import { type DrawnChart, type SeriesRole, undisclosed } from './spec.ts';

/** A bar in a row: lengths in percent of the row's width, heights in rem. */
export interface Bar {
  /** Place of its series and of its category in the chart. */
  readonly series: number;
  readonly index: number;
  readonly role: SeriesRole;
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly size: number;
}

/** A category of a bar chart, ready to be drawn at any width. */
export interface BarRow {
  readonly label: string;
  /** What is printed beside the bars. */
  readonly value: string;
  readonly bars: readonly Bar[];
  /** In rem. */
  readonly height: number;
}

const size = 0.875;
const thinSize = 0.5;
const wholeSize = 1.75;
const gap = 0.125;

/**
 * Lays out all charts of bars, for the markup and for Chart.js alike.
 *
 * @returns One row a category, or a single one for a `whole`; `goal` in percent of the width.
 */
export function barRows(chart: DrawnChart): {
  readonly rows: readonly BarRow[];
  readonly goal: number | null;
} {
  const percent = scaled(chart);
  const goal = chart.goal ? percent(chart.goal.value) : null;
  if (chart.kind === 'whole') {
    const parts = chart.categories.flatMap((_, index) => presentIn(chart, index));
    return { rows: [{ label: '', value: '', ...stacked(parts, percent, wholeSize) }], goal };
  }
  const rows = chart.categories.map((label, index): BarRow => {
    const present = presentIn(chart, index);
    const bars =
      chart.kind === 'stacked'
        ? stacked(present, percent, size)
        : sideBySide(present, percent, chart.series.length);
    return { label, value: chart.labels?.[index] ?? valueText(chart, present), ...bars };
  });
  return { rows, goal };
}

interface Present {
  readonly series: number;
  readonly index: number;
  readonly role: SeriesRole;
  readonly value: number;
  readonly text: string;
}

function presentIn({ series }: DrawnChart, index: number): readonly Present[] {
  return series.flatMap(({ role, roles, values, texts }, place) => {
    const value = values[index];
    if (value === null || value === undefined) return [];
    return [
      { series: place, index, role: roles?.[index] ?? role, value, text: texts[index] ?? '' },
    ];
  });
}

/** From values to percent of the width; below zero there is no bar. */
function scaled({ kind, series, max, goal }: DrawnChart): (value: number) => number {
  const values = series.flatMap((one) => one.values.map((value) => value ?? 0));
  const largest =
    kind === 'whole'
      ? values.reduce((sum, value) => sum + value, 0)
      : Math.max(...values, goal?.value ?? 0);
  const end = max ?? largest;
  return (value) => (end > 0 ? (Math.max(value, 0) / end) * 100 : 0);
}

function valueText({ kind, unit }: DrawnChart, present: readonly Present[]): string {
  const main = present.find(({ role }) => kind === 'bars' && role === 'main') ?? present[0];
  if (!main) return undisclosed;
  return main.text.endsWith(unit) ? main.text : `${main.text}${unit}`;
}

function stacked(
  present: readonly Present[],
  percent: (value: number) => number,
  height: number,
): { readonly bars: readonly Bar[]; readonly height: number } {
  let sum = 0;
  const bars = present
    .filter(({ value }) => value > 0)
    .map(({ series, index, role, value }): Bar => {
      const from = percent(sum);
      sum += value;
      return { series, index, role, from, to: percent(sum), y: 0, size: height };
    });
  return { bars, height };
}

function sideBySide(
  present: readonly Present[],
  percent: (value: number) => number,
  among: number,
): { readonly bars: readonly Bar[]; readonly height: number } {
  let y = 0;
  const bars = present.map(({ series, index, role, value }): Bar => {
    const tall = among === 1 || role === 'main' ? size : thinSize;
    const bar = { series, index, role, from: 0, to: percent(value), y, size: tall };
    y += tall + gap;
    return bar;
  });
  return { bars, height: Math.max(y - gap, size) };
}
