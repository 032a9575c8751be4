import { type StatedFigure, stated } from './figure.ts';
import type { Path } from './place.ts';
import type { ReportData } from './report-schema.ts';

/** 结转结余率 as the report states it, in its budget or as a performance indicator. */
export function carryoverRateOf({
  budget,
  targets,
}: ReportData): { readonly rate: StatedFigure; readonly at: Path } | null {
  const own = stated(budget?.carryoverRate ?? null);
  if (own) return { rate: own, at: ['budget', 'carryoverRate'] };
  const index = targets.findIndex(({ name }) => name === '结转结余率');
  const actual = stated(targets[index]?.actual ?? null);
  return actual && { rate: actual, at: ['targets', index, 'actual'] };
}
