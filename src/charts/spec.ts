/** What a series stands for; its mark (`marks.ts`) and the legend follow from it. */
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
  /** One role a category, where they differ from `role`: one department among its peers. */
  readonly roles?: readonly SeriesRole[];
  /** For drawing only; `null` leaves a gap: missing is never zero. */
  readonly values: readonly (number | null)[];
  /** As stated, or as computed with its precision; shown in the table and beside the marks. */
  readonly texts: readonly string[];
}

/**
 * A chart as plain data that is also its table: one column a series, one row a category.
 *
 * `bars` lie side by side within a category, `stacked` ones add up to a whole, `lines` run over
 * years; a `whole` is one bar, its categories the parts that make it up. Within a chart no two
 * series share a role: readers could not tell them apart.
 */
export interface ChartSpec {
  readonly id: string;
  readonly kind: 'bars' | 'stacked' | 'lines' | 'whole';
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
  /** What is printed beside each category, where it is more than its first or main value. */
  readonly labels?: readonly string[];
  /** Bars only: a line across them all, that they are measured against. */
  readonly goal?: { readonly value: number; readonly name: string };
  /** Of a whole: what part of it each category is, with the column's name. */
  readonly shares?: { readonly name: string; readonly texts: readonly string[] };
}

/** What drawing and reading a chart needs of it; sent to the browser beside the table. */
export type DrawnChart = Pick<
  ChartSpec,
  'kind' | 'unit' | 'categories' | 'series' | 'max' | 'breaks' | 'labels' | 'goal' | 'shares'
>;

/** What is said for a value that the report does not disclose. */
export const undisclosed = '未公开';
