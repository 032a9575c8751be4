import { hash } from 'node:crypto';
import { toldPlaces } from '#binding/told-places.ts';
import { countBySeverity } from '#core/finding.ts';
import { nextState } from '#core/next-state.ts';
import { encodeOutcomes } from '#core/outcome.ts';
import type { Report, ReportFile } from '#core/report.ts';
import { type DetailDigests, detailsOf, type ReportDetails } from '#core/report-details.ts';
import { type ReportSummary, summaryOf } from '#core/summary.ts';
import type { Surroundings } from '#core/surroundings.ts';
import { renderBody } from '#reading/html/render-body.ts';
import { rules } from '#rules/index.ts';
import { type CheckedReport, checkReport } from '#rules/run.ts';
import { checkStatusOf } from '#search/check-status.ts';
import { searchReport } from '#search/records.ts';
import type { StoredChecks } from './checked-parts.ts';
import type { PreparedReport } from './prepared-report.ts';

/** Checks a report that was read, and keeps everything that its page, its data and lists need. */
export function prepareReport(file: ReportFile, surroundings: Surroundings | null): PreparedReport {
  const checked = checkReport(file, surroundings);
  const checks = storedChecks(checked);
  const { id, report } = file;
  const { findings, coverage } = checks;
  const common = { id, file: file.file, findings, coverage };
  if (!report || !surroundings) {
    return { summary: { ...common, ...unread }, page: null, records: null };
  }
  const { data, textLine, sections, places } = report;
  const details = detailsOf(report, findings);
  const shown = data.status === 'withdrawn' ? null : listed(report, surroundings, checked, details);
  const records =
    data.status === 'published' && surroundings.department
      ? searchReport(report, surroundings.department, checkStatusOf(findings))
      : null;
  return {
    summary: {
      ...common,
      status: data.status,
      summary: data.status === 'published' ? shown : null,
      draft: data.status === 'draft' ? shown : null,
      changed: lastChange(data),
      withdrawal: data.withdrawal,
      // Whichever day it is.
      recorded: nextState(report, surroundings, '1970-01-01') === null,
      unchanged: surroundings.ledger?.unchanged === true,
      detailDigests: shown && detailDigests(details),
      recordsDigest: records && hash('sha256', JSON.stringify(records)),
    },
    page: {
      id,
      file: file.file,
      data,
      textLine,
      sections: sections.map(({ text: _, ...section }) => section),
      places,
      checks,
      html: renderBody(report, checked.figures),
    },
    records,
  };
}

/** What is known of a file that could not be read. */
const unread = {
  status: null,
  summary: null,
  draft: null,
  changed: null,
  withdrawal: null,
  recorded: true,
  unchanged: false,
  detailDigests: null,
  recordsDigest: null,
} as const;

/** A report as lists show it, with what the checks found. */
function listed(
  report: Report,
  { scheme, attachments }: Surroundings,
  { findings, results }: CheckedReport,
  details: ReportDetails,
): ReportSummary {
  const outcomes = new Map(results.map(({ rule, outcome }) => [rule, outcome]));
  return summaryOf(report, scheme, {
    findings: countBySeverity(findings),
    outcomes: encodeOutcomes(rules.map((rule) => outcomes.get(rule) ?? 'not-applicable')),
    details: JSON.stringify(details),
    attachments: report.data.attachments.flatMap(({ file }) =>
      file !== null && attachments.has(file) ? [file] : [],
    ),
  });
}

function detailDigests(details: ReportDetails): DetailDigests {
  const digests = Object.entries(details).map(([kind, part]) => [
    kind,
    hash('sha256', JSON.stringify(part), 'base64url'),
  ]);
  return Object.fromEntries(digests) as DetailDigests;
}

function storedChecks({ results, findings, coverage, figures }: CheckedReport): StoredChecks {
  return {
    results: results.map(({ rule, remedies: _, ...result }) => ({ ...result, rule: rule.id })),
    findings,
    coverage,
    told: toldPlaces(figures),
  };
}

function lastChange({ published, corrections }: Report['data']): string | null {
  const dates = [...corrections.map(({ date }) => date), ...(published ? [published] : [])];
  return dates.sort().at(-1) ?? null;
}
