import type { Figure } from '#core/figure.ts';
import { formatPath, type Path } from '#core/place.ts';
import type { Report } from '#core/report.ts';

/** A figure at the head of a report, with all that a reader needs to check it by hand. */
export interface KeyFigure {
  readonly id: string;
  readonly label: string;
  /** As stated or, where the report states none, as computed; `null` when neither is to be had. */
  readonly text: string | null;
  /** 万元, 分 and so on; empty where the text carries a percent sign, or says 不适用. */
  readonly unit: string;
  /** What the report states, `null` when it leaves the figure to be computed. */
  readonly source: KeySource | null;
  /** How it is computed, `null` when there is nothing to compute it from. */
  readonly working: KeyWorking | null;
}

/** Where a figure of the front matter stands. */
export interface KeySource {
  /** As stated. */
  readonly text: string;
  /** `budget.expenditure` */
  readonly at: string;
  /** In the source file. */
  readonly line: number;
}

/** A figure that goes into a computation. */
export interface KeyInput {
  readonly name: string;
  /** As stated. */
  readonly text: string;
  readonly unit: string;
  /** `null` for a figure of the scoring scheme. */
  readonly source: KeySource | null;
}

/** A computation that a reader can repeat, and what it came to. */
export interface KeyWorking {
  /** In words: `支出数 ÷ 全年预算数 × 100%`. */
  readonly formula: string;
  /** In numbers: `4809.15 ÷ 4863.08 × 100% = 98.8910%`. */
  readonly sum: string;
  readonly inputs: readonly KeyInput[];
  /** With its unit: `98.8910%`. */
  readonly recomputed: string;
  /** To the places in which the report states it, or would: `98.89%`. */
  readonly rounded: string;
  /** What the rounding of the inputs allows, `98.8908%至98.8913%`; `null` when they are exact. */
  readonly range: string | null;
  readonly verdict: KeyVerdict;
  /** Stated less recomputed, with its unit; `null` unless the verdict is `disagrees` or `truncated`. */
  readonly difference: string | null;
}

/**
 * - `truncated`: the stated figure is the computed one cut off instead of rounded.
 * - `open`: the figures differ, and what else belongs to them is undisclosed.
 * - `not-stated`: the report states no such figure.
 */
export type KeyVerdict = 'agrees' | 'disagrees' | 'truncated' | 'open' | 'not-stated';

/** A figure of the front matter by the name under which it is shown. */
export interface Named {
  readonly name: string;
  readonly figure: Figure | null | undefined;
  /** Empty for a figure that does not stand in the report. */
  readonly at: Path;
  readonly unit: string;
}

/** Where a figure stands; `null` when it is undisclosed, or not the report's. */
function sourceOf(
  { placeOf }: Pick<Report, 'placeOf'>,
  { figure, at }: Pick<Named, 'figure' | 'at'>,
): KeySource | null {
  return figure && at.length > 0
    ? { text: figure.text, at: formatPath(at), line: placeOf(at).line }
    : null;
}

/** Figures as the inputs of a computation. */
export function inputsOf(
  report: Pick<Report, 'placeOf'>,
  named: readonly Named[],
): readonly KeyInput[] {
  return named.map((one) => ({
    name: one.name,
    text: one.figure?.text ?? '未公开',
    unit: one.unit,
    source: sourceOf(report, one),
  }));
}

/** A figure as the report states it, with its computation. */
export function keyFigure(
  id: string,
  report: Pick<Report, 'placeOf'>,
  named: Named,
  working: KeyWorking | null,
): KeyFigure {
  const { name, figure, unit } = named;
  return {
    id,
    label: name,
    text: figure?.text ?? null,
    unit: figure?.kind === 'stated' ? unit : '',
    source: sourceOf(report, named),
    working,
  };
}
