import type { Decimal } from 'decimal.js';
import type { Severity } from './finding.ts';
import { decimalText } from './sum.ts';

/** Figures held against each other, told in words. */
export interface Comparison {
  /** `open` when there was something to compare and no telling how it comes out. */
  readonly verdict: 'agrees' | 'disagrees' | 'open';
  /** The arithmetic, for readers; for `open`, what stood in the way. */
  readonly working: string;
  /** What disagrees and by how much; empty unless the verdict is `disagrees`. */
  readonly message: string;
  readonly stated?: string;
  readonly expected?: string;
  /** Stated less expected, as decimal text. */
  readonly difference?: string;
  /** A lesser severity than usual, such as a note for a truncated rate. */
  readonly severity?: Severity;
}

/** The closing words of every message about two figures that cannot both be true. */
export const undecided = '哪一处有误无法判断';

/** Decimal text without its sign: by how much two figures differ. */
export function apart(difference: Decimal): string {
  return decimalText(difference.abs());
}
