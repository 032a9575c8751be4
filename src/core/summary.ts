import { stated } from './figure.ts';
import type { Severity } from './finding.ts';
import type { Report } from './report.ts';
import type { Scheme } from './scheme.ts';

/** What lists, totals and trends need of a report: small enough to hold ten thousand at once. */
export interface ReportSummary {
  readonly id: string;
  /** Path from the project's root, for reading the whole report. */
  readonly file: string;
  readonly department: string;
  readonly year: number;
  readonly title: string;
  readonly scheme: string;
  readonly status: Report['data']['status'];
  readonly published: string | null;
  readonly unit: Report['data']['unit'];
  /** Figures as stated; `null` where undisclosed or 不适用. */
  readonly initial: string | null;
  readonly adjusted: string | null;
  readonly expenditure: string | null;
  readonly executionRate: string | null;
  readonly total: string | null;
  readonly fullMark: string | null;
  readonly grade: string | null;
  readonly corrections: number;
  readonly findings: Readonly<Record<Severity, number>>;
  /** How each rule of the registry came out, one letter a rule: see `encodeOutcomes`. */
  readonly outcomes: string;
  /** Names of its attachments that are published. */
  readonly attachments: readonly string[];
  /** The report's `ReportDetails` as JSON text, parsed only by what asks for them. */
  readonly details: string;
}

/** The summary of a report. */
export function summaryOf(
  { id, file, data }: Report,
  scheme: Scheme | null,
  kept: Pick<ReportSummary, 'findings' | 'outcomes' | 'attachments' | 'details'>,
): ReportSummary {
  const text = (figure: Parameters<typeof stated>[0]) => stated(figure)?.text ?? null;
  return {
    id,
    file,
    department: data.department,
    year: data.year,
    title: data.title,
    scheme: data.scheme,
    status: data.status,
    published: data.published,
    unit: data.unit,
    initial: text(data.budget?.initial ?? null),
    adjusted: text(data.budget?.adjusted ?? null),
    expenditure: text(data.budget?.expenditure ?? null),
    executionRate: text(data.budget?.executionRate ?? null),
    total: text(data.scores?.total ?? null),
    fullMark: text(scheme?.total ?? null),
    grade: data.scores?.grade ?? null,
    corrections: data.corrections.length,
    ...kept,
  };
}
