import type { ChartSpec, SeriesRole } from './spec.ts';

/** A line chart laid out in percent of its box, ready to be drawn at any width. */
export interface LinePoints {
  readonly points: readonly Point[];
  /** Neighbouring points that may be joined: no gap and no change of criteria between them. */
  readonly segments: readonly {
    readonly role: SeriesRole;
    readonly from: Point;
    readonly to: Point;
  }[];
  readonly breaks: readonly string[];
  readonly ticks: readonly { readonly x: string; readonly text: string }[];
}

export interface Point {
  readonly role: SeriesRole;
  readonly x: string;
  readonly y: string;
  readonly text: string;
  /** Whether the text goes above or below the point, so that two series do not collide. */
  readonly above: boolean;
}

const top = 18;
const bottom = 78;

/** Lays out a `lines` chart. The scale spans the values: what matters is change, and values are printed. */
export function linePoints(chart: ChartSpec): LinePoints {
  const all = chart.series.flatMap(({ values }) => values.filter((value) => value !== null));
  const low = Math.min(...all);
  const high = Math.max(...all);
  const count = chart.categories.length;
  const xOf = (index: number) => (count === 1 ? 50 : 8 + (index / (count - 1)) * 84);
  const yOf = (value: number) =>
    high === low ? (top + bottom) / 2 : bottom - ((value - low) / (high - low)) * (bottom - top);
  const percent = (value: number) => `${value.toFixed(2)}%`;
  const points: Point[] = [];
  const segments: LinePoints['segments'][number][] = [];
  for (const { role, values, texts } of chart.series) {
    let previous: { readonly point: Point; readonly index: number } | null = null;
    for (const [index, value] of values.entries()) {
      if (value === null) continue;
      const others = chart.series.flatMap((other) => other.values[index] ?? []);
      const point = {
        role,
        x: percent(xOf(index)),
        y: percent(yOf(value)),
        text: texts[index] ?? '',
        above:
          value >= Math.max(...others) &&
          (role !== 'main' || others.length < 2 || value > Math.min(...others)),
      };
      points.push(point);
      const joined = previous?.index === index - 1 && !chart.breaks.includes(index);
      if (previous && joined) segments.push({ role, from: previous.point, to: point });
      previous = { point, index };
    }
  }
  return {
    points,
    segments,
    breaks: chart.breaks.map((index) => percent((xOf(index - 1) + xOf(index)) / 2)),
    ticks: chart.categories.map((text, index) => ({ x: percent(xOf(index)), text })),
  };
}
