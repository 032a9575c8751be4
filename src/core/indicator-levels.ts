import { stated } from './figure.ts';
import type { Indicator } from './report-schema.ts';
import { compareMarks } from './sum.ts';

/** The indicators of one level below some others. */
export interface IndicatorLevel {
  readonly count: number;
  /** Whether every indicator one level up is divided; otherwise the tree ends before this level. */
  readonly reached: boolean;
  /** Whether the marks show that none is left out: they add up to those of the level above. */
  readonly complete: boolean;
}

/**
 * Counts the indicators `depth` levels below the given ones.
 *
 * @param depth - 1 for their children, 2 for the children of those.
 */
export function levelBelow(indicators: readonly Indicator[], depth: number): IndicatorLevel {
  let parents = indicators;
  let complete = true;
  let reached = parents.length > 0;
  for (let step = 1; step < depth; step += 1) {
    reached &&= parents.every(({ children }) => children.length > 0);
    complete &&= parents.every(isWhole);
    parents = parents.flatMap(({ children }) => children);
  }
  return {
    count: parents.reduce((sum, { children }) => sum + children.length, 0),
    reached: reached && parents.every(({ children }) => children.length > 0),
    complete: complete && parents.every(isWhole),
  };
}

/** Whether the full marks of the children are all stated and add up to the parent's. */
function isWhole({ fullMark, children }: Indicator): boolean {
  const whole = stated(fullMark);
  const parts = children.map((child) => stated(child.fullMark));
  const known = parts.filter((part) => part !== null);
  return whole !== null && known.length === parts.length && compareMarks(known, whole).agrees;
}
