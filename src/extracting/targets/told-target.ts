import type { FoundRecord } from '#extracting/found-value.ts';
import type { FigureTold } from '#extracting/text/figures-told.ts';

/** One goal that running text counts as done. */
export interface ToldTarget {
  readonly name: string;
  readonly data: FoundRecord;
  /** `null` for what is told in words. */
  readonly figure: FigureTold | null;
}
