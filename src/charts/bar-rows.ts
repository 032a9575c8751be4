import type { ChartSpec, SeriesRole } from './spec.ts';

/** A bar in a row, lengths in percent of the row's width and heights in pixels. */
export interface Bar {
  readonly role: SeriesRole;
  readonly x: string;
  readonly width: string;
  readonly y: number;
  readonly size: number;
}

/** A category of a bar chart, ready to be drawn at any width. */
export interface BarRow {
  readonly label: string;
  /** The values beside the label, as in the table. */
  readonly value: string;
  readonly bars: readonly Bar[];
  readonly height: number;
}

const size = 14;
const thinSize = 6;

/** Lays out `bars` and `stacked` charts; `goal` is where the line of a percentage target stands. */
export function barRows(chart: ChartSpec): {
  readonly rows: readonly BarRow[];
  readonly goal: string | null;
} {
  const end = scaleEnd(chart);
  const percent = (value: number) => `${((Math.max(value, 0) / end) * 100).toFixed(2)}%`;
  const rows = chart.categories.map((label, index): BarRow => {
    const present = chart.series.flatMap(({ role, values, texts, name }) => {
      const value = values[index];
      return value === null || value === undefined
        ? []
        : [{ role, value, text: texts[index] ?? '', name }];
    });
    return {
      label,
      value: valueText(chart, present),
      ...(chart.kind === 'stacked' ? stacked(present, percent) : sideBySide(present, percent)),
    };
  });
  return { rows, goal: chart.unit === '%' ? percent(100) : null };
}

/** The value at the right end of the scale. */
function scaleEnd(chart: ChartSpec): number {
  const largest = Math.max(
    ...chart.series.flatMap(({ values }) => values.map((value) => value ?? 0)),
  );
  return chart.max ?? (largest > 0 ? largest : 1);
}

interface Present {
  readonly role: SeriesRole;
  readonly value: number;
  readonly text: string;
}

function valueText({ kind, unit }: ChartSpec, present: readonly Present[]): string {
  const [first] = present;
  if (!first) return '未公开';
  if (kind === 'stacked') return unit === '%' ? first.text : `${first.text}${unit}`;
  const main = present.find(({ role }) => role === 'main') ?? first;
  return `${main.text}${unit}`;
}

function stacked(present: readonly Present[], percent: (value: number) => string) {
  let sum = 0;
  const bars = present
    .filter(({ value }) => value > 0)
    .map(({ role, value }): Bar => {
      const bar = { role, x: percent(sum), width: percent(value), y: 0, size };
      sum += value;
      return bar;
    });
  return { bars, height: size };
}

function sideBySide(present: readonly Present[], percent: (value: number) => string) {
  let y = 0;
  const bars = present.map(({ role, value }): Bar => {
    const tall = role === 'main' ? size : thinSize;
    const bar = { role, x: '0%', width: percent(value), y, size: tall };
    y += tall + 2;
    return bar;
  });
  return { bars, height: Math.max(y - 2, size) };
}
