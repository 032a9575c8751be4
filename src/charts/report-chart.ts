import type { Report } from '#core/report.ts';
import type { Surroundings } from '#core/surroundings.ts';
import type { ChartSpec } from './spec.ts';

/**
 * Builds one chart of a report page; `null` when the report does not disclose enough to draw it:
 * no chart is ever empty.
 */
export type ReportChart = (report: Report, surroundings: Surroundings) => ChartSpec | null;
