/** How many of a text's figures were held against the data. */
export interface Coverage {
  /** All figures of the text and its tables; ranges included, years, dates and numbering not. */
  readonly figures: number;
  /** Restate a front-matter figure. */
  readonly bound: number;
  /** Follow from front-matter figures by arithmetic. */
  readonly recomputed: number;
  /** Stand alone: nothing in the data speaks of them. */
  readonly unbound: number;
}
