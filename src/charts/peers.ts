import { decimalOf, parseFigure, type StatedFigure, stated } from '#core/figure.ts';
import type { ChartSpec, Series } from './spec.ts';

/** A department's figure of a year, as stated; `null` when undisclosed. */
export interface Peer {
  readonly name: string;
  readonly text: string | null;
}

/** What departments are compared by. */
export interface PeerMeasure {
  readonly id: string;
  /** `2022年度执行率`. */
  readonly name: string;
  readonly unit: '%' | '分';
  /** Where the scale ends; `null` when the largest value does. */
  readonly max: number | null;
  /** Lower ends of the bands that many departments are counted in, from the lowest up. */
  readonly bands: readonly number[];
}

/** The execution rates of a year; only those of one divisor may stand in one chart. */
export function executionRates(id: string, year: number): PeerMeasure {
  return { id, name: `${year}年度执行率`, unit: '%', max: null, bands: [90, 95, 98, 100] };
}

/** Departments that are shown one by one; more of them are counted in bands. */
const most = 20;

/**
 * Departments of a year beside one another, the largest value first.
 *
 * @param peers - Only figures that may be compared: of one divisor, or of one scoring scheme.
 * @returns `null` for fewer than two figures.
 */
export function peers(measure: PeerMeasure, all: readonly Peer[]): ChartSpec | null {
  const known = all.flatMap(({ name, text }): Known[] => {
    const value = text === null ? null : statedValue(text);
    return value ? [{ name, ...value }] : [];
  });
  if (known.length < 2) return null;
  const sorted = known.toSorted((a, b) => b.value - a.value);
  const low = sorted.at(-1) as Known;
  const high = sorted[0] as Known;
  const told = (one: Known) => `${textOf(one, measure)}（${one.name}）`;
  const title =
    low.value === high.value
      ? `${measure.name}：${known.length}个部门同为${textOf(high, measure)}`
      : `${measure.name}：最高${told(high)}，最低${told(low)}`;
  const silent = all.length - known.length;
  const note = silent > 0 ? `另有${silent}个部门没有公开，不在图中。` : null;
  return known.length > most
    ? { ...counted(measure, sorted), title, note }
    : { ...oneByOne(measure, sorted), title, note };
}

interface Value {
  readonly figure: StatedFigure;
  readonly value: number;
}

interface Known extends Value {
  readonly name: string;
}

/** Every report of a year shows the figures of all others: each is read once. */
const values = new Map<string, Value | null>();

function statedValue(text: string): Value | null {
  const before = values.get(text);
  if (before !== undefined) return before;
  const figure = stated(parseFigure(text));
  const value = figure && { figure, value: decimalOf(figure).toNumber() };
  values.set(text, value);
  return value;
}

type Drawn = Omit<ChartSpec, 'title' | 'note'>;

function textOf({ figure }: Known, { unit }: PeerMeasure): string {
  return `${figure.text.replace(/%$/u, '')}${unit}`;
}

function oneByOne(measure: PeerMeasure, sorted: readonly Known[]): Drawn {
  const series: Series = {
    name: `${measure.name}（${measure.unit}）`,
    role: 'main',
    values: sorted.map(({ value }) => value),
    texts: sorted.map(({ figure }) => figure.text.replace(/%$/u, '')),
  };
  return {
    id: measure.id,
    kind: 'bars',
    unit: measure.unit,
    description: `${sorted.map((one) => `${one.name}${textOf(one, measure)}`).join('，')}。`,
    categoryName: '部门',
    categories: sorted.map(({ name }) => name),
    series: [series],
    max: measure.max,
    breaks: [],
  };
}

function counted(measure: PeerMeasure, sorted: readonly Known[]): Drawn {
  const { bands, unit } = measure;
  const rows = [Number.NEGATIVE_INFINITY, ...bands].map((from, index) => {
    const to = bands[index] ?? Number.POSITIVE_INFINITY;
    const name =
      index === 0
        ? `低于${to}${unit}`
        : to === Number.POSITIVE_INFINITY
          ? `${from}${unit}及以上`
          : `${from}${unit}（含）至${to}${unit}`;
    return { name, count: sorted.filter(({ value }) => value >= from && value < to).length };
  });
  return {
    id: measure.id,
    kind: 'bars',
    unit: '个',
    description: `${rows.map(({ name, count }) => `${name}的${count}个`).join('，')}。`,
    categoryName: measure.name,
    categories: rows.map(({ name }) => name),
    series: [
      {
        name: '部门数（个）',
        role: 'main',
        values: rows.map(({ count }) => count),
        texts: rows.map(({ count }) => String(count)),
      },
    ],
    max: null,
    breaks: [],
  };
}
