import { pathOf } from './figure-name.ts';
import type { ReportData } from './report-schema.ts';

/**
 * The text of the front-matter figure that a path names.
 *
 * @param path - As editors write it, `budget.expenditure` or `scores.indicators[0].score`.
 * @returns `null` when the path leads nowhere or to something that is no figure.
 */
export function figureAt(data: ReportData, path: string): string | null {
  const value = valueAt(data, path);
  if (typeof value !== 'object' || value === null) return null;
  return 'kind' in value && 'text' in value ? String(value.text) : null;
}

/** The same of a figure, or of a word such as `scores.grade`, `unit` or `title`. */
export function statedAt(data: ReportData, path: string): string | null {
  const value = valueAt(data, path);
  return typeof value === 'string' ? value : figureAt(data, path);
}

function valueAt(data: ReportData, path: string): unknown {
  let value: unknown = data;
  for (const step of pathOf(path)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return null;
    value = (value as Readonly<Record<string | number, unknown>>)[step];
  }
  return value;
}
