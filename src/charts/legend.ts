import type { ChartSpec, SeriesRole } from './spec.ts';

/** A line of the legend; a role of `null` is the line of the goal. */
export interface LegendItem {
  readonly name: string;
  readonly role: SeriesRole | null;
}

/** What the marks of a chart mean; empty where there is one kind of mark or each is named beside it. */
export function legendOf({ kind, series, goal }: ChartSpec): readonly LegendItem[] {
  const shown = series.filter(({ values }) => values.some((value) => (value ?? 0) > 0));
  const named = kind !== 'whole' && shown.length > 1 ? shown : [];
  return [
    ...named.map(({ name, role }) => ({ name, role })),
    ...(goal ? [{ name: goal.name, role: null }] : []),
  ];
}

/** The roles that a chart's marks have, each once. */
export function rolesOf({ series }: ChartSpec): readonly SeriesRole[] {
  return [...new Set(series.flatMap(({ role, roles }) => roles ?? [role]))];
}
