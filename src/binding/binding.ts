import type { TextFigure } from '#prose/text-figures.ts';
import type { Fact, Measure } from './fact.ts';

/** How a figure of the text stands to the data. */
export type Verdict =
  /** It restates a figure and agrees with it. */
  | 'agrees'
  /** It restates a figure and cannot be true beside it. */
  | 'disagrees'
  /** The digits agree; one says about, more or less, the other does not. */
  | 'hedged-otherwise'
  /** It is the restated figure cut off instead of rounded. */
  | 'truncated'
  /** It is about something known, and there is no telling which of its figures is meant. */
  | 'unclear';

/** A figure of the text with what it was found to restate. */
export interface BoundFigure {
  readonly figure: TextFigure;
  /** `null` when nothing is known to compare it with. */
  readonly verdict: Verdict | null;
  /** The fact it restates; `null` as well. */
  readonly fact: Fact | null;
  /** Bound by a passage that resembles a name, not by the name itself. */
  readonly similar?: boolean;
}

/** What a figure is about: the keys of one entity, and which of its measures. */
export interface Subject {
  readonly entities: readonly string[];
  /** Measures that may be meant, the likeliest first; more than one leaves doubt. */
  readonly measures: readonly Measure[];
  /** Whether the figure tells the change since last year. */
  readonly change: 'amount' | 'rate' | null;
  /** 增加 or 减少, for changes. */
  readonly falling: boolean;
  /** Nothing names the department before it: taken to be about the whole only where it agrees. */
  readonly tentative: boolean;
}
