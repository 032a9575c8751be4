import { Decimal } from 'decimal.js';
import { decimalOf, type Figure, stated } from './figure.ts';
import type { ReportData } from './report-schema.ts';
import { compareSum, decimalText, onlyStated } from './sum.ts';

/** How much of the spending the listed projects account for. */
export interface SpendingExplained {
  readonly projects: number;
  /** Sum of the projects' stated expenditure, as decimal text in the report's unit. */
  readonly sum: string;
  /** `14.27 + 20 = 34.27`. */
  readonly working: string;
  /** Share of the expenditure in percent, unrounded; `null` when the expenditure is undisclosed. */
  readonly share: Decimal | null;
  /** Expenditure less the sum, as decimal text; `null` likewise. */
  readonly rest: string | null;
}

/** `null` when no project states what it spent. */
export function spendingExplained({ budget, projects }: ReportData): SpendingExplained | null {
  const parts = onlyStated(projects.map((project): Figure | null => project.expenditure));
  const [first] = parts;
  if (!first) return null;
  const { sum, working } = compareSum(parts, first);
  const whole = stated(budget?.expenditure ?? null);
  const total = whole && decimalOf(whole);
  const comparable = total?.gt(0) ? total : null;
  return {
    projects: parts.length,
    sum,
    working,
    share: comparable ? new Decimal(sum).div(comparable).times(100) : null,
    rest: comparable ? decimalText(comparable.minus(sum)) : null,
  };
}
