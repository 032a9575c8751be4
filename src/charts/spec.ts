/** What a series stands for; colour, hatching and legend follow from it. */
export type SeriesRole =
  /** The figure that the chart is about. */
  | 'main'
  /** What it is measured against: a budget, a full mark, a target. */
  | 'reference'
  /** Lost or missed, with a reason given. */
  | 'explained'
  /** Lost or missed, without a reason. */
  | 'unexplained'
  /** Undecided or undisclosed. */
  | 'remainder';

/** One row of values over the categories. */
export interface Series {
  readonly name: string;
  readonly role: SeriesRole;
  /** For drawing only; `null` leaves a gap: missing is never zero. */
  readonly values: readonly (number | null)[];
  /** As stated, or as computed with its precision; shown in the table and beside the marks. */
  readonly texts: readonly string[];
}

/**
 * A chart as plain data that is also its table: one column a series, one row a category.
 *
 * `bars` lie side by side within a category, `stacked` ones add up to a whole, `lines` run over
 * years.
 */
export interface ChartSpec {
  readonly id: string;
  readonly kind: 'bars' | 'stacked' | 'lines';
  /** A sentence that states the finding. */
  readonly title: string;
  /** Unit of all values, 万元 or 分 or %. */
  readonly unit: string;
  /** The text alternative: what a reader sees in the drawing. */
  readonly description: string;
  /** What was computed and from what, under the chart. */
  readonly note: string | null;
  readonly categoryName: string;
  readonly categories: readonly string[];
  readonly series: readonly Series[];
  /** Where the scale ends; `null` when the largest value does. */
  readonly max: number | null;
  /** Lines only: categories from which on values are not comparable with those before. */
  readonly breaks: readonly number[];
}

/** What is said for a value that the report does not disclose. */
export const undisclosed = '未公开';
