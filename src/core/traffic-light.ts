import { Decimal } from 'decimal.js';
import { decimalOf, parseFigure, stated } from './figure.ts';
import type { ProjectDetail } from './report-details.ts';
import { decimalText } from './sum.ts';

/**
 * How the spending of a project stands at the end of its fiscal year (红黄绿灯):
 *
 * - `green`: the budget was spent in full.
 * - `yellow`: not yet, and the planned date lies after the year's end.
 * - `red`: not yet, although the planned date has passed.
 */
export type Light = 'green' | 'yellow' | 'red';

/** What the lights say: colour alone says nothing to some readers. */
export const lightNames: Readonly<Record<Light, string>> = {
  green: '已按计划支出',
  yellow: '未到期',
  red: '逾期未支出完',
};

/** What the lights are called. */
export const lightColours: Readonly<Record<Light, string>> = {
  green: '绿灯',
  yellow: '黄灯',
  red: '红灯',
};

/** A project's light with what it left unspent. */
export interface TrafficLight {
  readonly light: Light;
  /** Budget less expenditure in the report's unit, `0` when nothing is left. */
  readonly unspent: string;
  /** What is left in percent of the budget, one decimal; `null` when the budget is zero. */
  readonly share: string | null;
}

type Spending = Pick<ProjectDetail, 'budget' | 'expenditure' | 'due'>;

const needed = [
  { key: 'budget', name: '预算数' },
  { key: 'expenditure', name: '支出数' },
  { key: 'due', name: '计划支出日期' },
] as const;

/** What keeps a project from having a light, by name; empty when nothing does. */
export function missingForLight(project: Spending): readonly string[] {
  return needed.flatMap(({ key, name }) => (project[key] === null ? [name] : []));
}

/**
 * The light of a project at the end of a fiscal year: a report closes with its year, and what falls
 * due later is not overdue. Saved money is unspent as well; the report's own words say which.
 *
 * @returns `null` when the budget, the expenditure or the planned date is undisclosed, 不适用 or hedged.
 */
export function trafficLight(project: Spending, year: number): TrafficLight | null {
  const budget = stated(parseFigure(project.budget ?? ''));
  const expenditure = stated(parseFigure(project.expenditure ?? ''));
  if (!budget || !expenditure || project.due === null) return null;
  if (budget.hedge !== null || expenditure.hedge !== null) return null;
  const planned = decimalOf(budget);
  const left = Decimal.max(planned.minus(decimalOf(expenditure)), 0);
  return {
    light: left.isZero() ? 'green' : project.due > `${year}-12-31` ? 'yellow' : 'red',
    unspent: decimalText(left),
    share: planned.gt(0) ? left.div(planned).times(100).toFixed(1) : null,
  };
}
