import type { BoundFigure } from './binding.ts';

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

/** Counts the figures of one report. */
export function coverageOf(figures: readonly BoundFigure[]): Coverage {
  const checked = figures.filter(({ verdict }) => verdict !== null && verdict !== 'unclear');
  const recomputed = checked.filter(({ fact }) => fact?.range).length;
  return {
    figures: figures.length,
    bound: checked.length - recomputed,
    recomputed,
    unbound: figures.length - checked.length,
  };
}
