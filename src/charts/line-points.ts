import type { DrawnChart, Series, SeriesRole } from './spec.ts';

/** A line chart laid out in percent of its box, for the markup and for Chart.js alike. */
export interface LinePoints {
  readonly points: readonly Point[];
  /** Neighbouring points that may be joined: no gap and no change of criteria between them. */
  readonly segments: readonly {
    readonly role: SeriesRole;
    readonly from: Point;
    readonly to: Point;
  }[];
  /** Where criteria change. */
  readonly breaks: readonly number[];
  readonly ticks: readonly Tick[];
}

export interface Point {
  /** Place of its series and of its category in the chart. */
  readonly series: number;
  readonly index: number;
  readonly role: SeriesRole;
  readonly x: number;
  readonly y: number;
  /** Empty where there would be too many to read: the table has them all. */
  readonly text: string;
  /** Whether the text goes above or below the point. */
  readonly above: boolean;
}

export interface Tick {
  readonly x: number;
  /** Empty where there would be too many to read. */
  readonly text: string;
  /** Whether no series has a value there. */
  readonly missing: boolean;
}

/** Room above for a value, and for the words at a change of criteria; below for a value and years. */
const top = 15;
const topWithBreak = 26;
const bottom = 74;
const left = 10;
const right = 90;

/** Up to so many values and years find room side by side on a phone. */
const mostTexts = 6;
const mostTicks = 8;

/** A span of values below this share of the largest is drawn as if it were this: calm, not alarm. */
const leastSpan = 0.05;

/** Lays out a `lines` chart. The scale spans the values: what matters is change, and values are printed. */
export function linePoints(chart: DrawnChart): LinePoints {
  const count = chart.categories.length;
  const xOf = (index: number) => (count === 1 ? 50 : left + (index / (count - 1)) * (right - left));
  const yOf = scaleOf(chart);
  const points = chart.series.flatMap(({ role, values, texts }, series) =>
    values.flatMap((value, index): readonly Point[] => {
      if (value === null) return [];
      const text = namedAt(values, index) ? (texts[index] ?? '') : '';
      const place = { x: xOf(index), y: yOf(value), above: isAbove(chart.series, series, index) };
      return [{ series, index, role, text, ...place }];
    }),
  );
  return {
    points,
    segments: points.flatMap((to, place) => {
      const from = points[place - 1];
      const joined = from?.series === to.series && from.index === to.index - 1;
      return joined && !chart.breaks.includes(to.index) ? [{ role: to.role, from, to }] : [];
    }),
    breaks: chart.breaks.map((index) => (xOf(index - 1) + xOf(index)) / 2),
    ticks: chart.categories.map((text, index) => ({
      x: xOf(index),
      text: (count - 1 - index) % Math.ceil(count / mostTicks) === 0 ? text : '',
      missing: chart.series.every(({ values }) => (values[index] ?? null) === null),
    })),
  };
}

function scaleOf({ series, breaks }: DrawnChart): (value: number) => number {
  const all = series.flatMap(({ values }) => values.filter((value) => value !== null));
  const low = Math.min(...all);
  const high = Math.max(...all);
  const span = Math.max(high - low, Math.abs(high) * leastSpan) || 1;
  const middle = (low + high) / 2;
  const start = breaks.length > 0 ? topWithBreak : top;
  return (value) => (start + bottom) / 2 - ((value - middle) / span) * (bottom - start);
}

/** Of many values the first, the last, the lowest and the highest are printed. */
function namedAt(values: Series['values'], index: number): boolean {
  const known = values.flatMap((value, place) => (value === null ? [] : [{ value, place }]));
  if (known.length <= mostTexts) return true;
  const sorted = known.toSorted((a, b) => a.value - b.value);
  return [known[0], known.at(-1), sorted[0], sorted.at(-1)].some((one) => one?.place === index);
}

/** Of two series the higher has its text above; a single line leaves the side to its text. */
function isAbove(all: readonly Series[], own: number, index: number): boolean {
  const value = all[own]?.values[index] ?? 0;
  const others = all.flatMap(({ values }, series) => (series === own ? [] : (values[index] ?? [])));
  if (others.length > 0) {
    const highest = Math.max(...others);
    return value === highest ? own === 0 : value > highest;
  }
  const values = all[own]?.values ?? [];
  const beside = [values[index - 1], values[index + 1]].filter((near) => typeof near === 'number');
  return beside.reduce((sum, near) => sum + value - near, 0) >= 0;
}
