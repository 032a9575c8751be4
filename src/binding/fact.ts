import type { StatedFigure } from '#core/figure.ts';
import type { Interval } from '#core/interval.ts';
import type { Path } from '#core/place.ts';

/** What is measured of an entity. */
export type Measure =
  | 'initial'
  | 'adjusted'
  | 'budget'
  | 'expenditure'
  | 'plan'
  | 'rate'
  | 'share'
  | 'fullMark'
  | 'score'
  | 'deduction'
  | 'total'
  | 'target'
  | 'actual';

/** Something that the text may restate: a front-matter figure, or one computed from several. */
export interface Fact {
  /** What it is about; see entities.ts. */
  readonly entity: string;
  readonly measure: Measure;
  /** 元, %, 分 or a counter, as in the text's figures. */
  readonly unit: string;
  readonly at: Path;
  /** In 元 for money, as stated otherwise; `null` for a computed fact. */
  readonly figure: StatedFigure | null;
  /** The values that a computed fact may have; `null` for a stated one. */
  readonly range: Interval | null;
  /** The power of ten of the data's own unit: 4 where amounts are stated in 万元. */
  readonly power: number;
}
