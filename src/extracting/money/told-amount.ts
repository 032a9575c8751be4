import type { FigureTold } from '#extracting/text/figures-told.ts';
import type { NarrativeLine } from '#extracting/text/narrative-lines.ts';
import type { MoneyMeasure, MoneyTopic } from './labels.ts';

/** An amount or rate of the department's accounts, with what it is about. */
export interface ToldAmount {
  readonly line: NarrativeLine;
  readonly figure: FigureTold;
  readonly topic: MoneyTopic;
  readonly measure: MoneyMeasure | null;
  /** A difference from last year, with its sign; `null` for amounts and rates themselves. */
  readonly change: '' | '-' | null;
  /** Why it is not certain, in Chinese; `null` when it is. */
  readonly doubt: string | null;
}
