import type { StatedFigure } from '#core/figure.ts';
import type { Interval } from '#core/interval.ts';
import type { Path } from '#core/place.ts';
import type { Report } from '#core/report.ts';
import { computedFacts } from './computed-facts.ts';
import { statedFacts } from './stated-facts.ts';

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

const known = new WeakMap<Report['data'], readonly Fact[]>();

/** Every fact of a report, stated ones first; computed once for each report. */
export function factsOf({ data }: Pick<Report, 'data'>): readonly Fact[] {
  const before = known.get(data);
  if (before) return before;
  const facts = [...statedFacts(data)];
  const all = [...facts, ...computedFacts(facts, data)];
  known.set(data, all);
  return all;
}
