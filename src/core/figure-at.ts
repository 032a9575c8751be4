import type { ReportData } from './report-schema.ts';

/**
 * The text of the front-matter figure that a path names.
 *
 * @param path - As editors write it, `budget.expenditure` or `scores.indicators[0].score`.
 * @returns `null` when the path leads nowhere or to something that is no figure.
 */
export function figureAt(data: ReportData, path: string): string | null {
  let value: unknown = data;
  for (const step of path.replaceAll(/\[(\d+)\]/gu, '.$1').split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return null;
    value = (value as Readonly<Record<string, unknown>>)[step];
  }
  if (typeof value !== 'object' || value === null) return null;
  return 'kind' in value && 'text' in value ? String(value.text) : null;
}
