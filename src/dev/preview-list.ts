import type { ReportSummary } from '#core/summary.ts';
import { withdrawnReport } from '#core/withdrawn-report.ts';
import type { KeptReport } from '#preparing/prepare-reports.ts';
import { preparingVersion } from '#preparing/prepared-store.ts';
import type { PreparedList } from '#reading/prepared-list.ts';

interface KnownReports {
  readonly prepared: ReadonlyMap<string, KeptReport>;
  readonly listed: ReadonlyMap<string, ReportSummary>;
  /** Files whose pages are to be read from disk until they have been prepared again. */
  readonly stale: ReadonlySet<string>;
}

/** The reports that the preview shows, drafts among them, as pages ask for them. */
export function previewList(
  files: readonly string[],
  { prepared, listed, stale }: KnownReports,
): PreparedList {
  return {
    version: preparingVersion(),
    tables: null,
    reports: files.flatMap((file) => {
      const summary = listed.get(file);
      const digest = stale.has(file) ? null : (prepared.get(file)?.digest ?? null);
      return summary ? [{ summary, digest, detailDigests: null }] : [];
    }),
    withdrawn: files.flatMap((file) => {
      const { id, withdrawal } = prepared.get(file) ?? {};
      return id && withdrawal ? [withdrawnReport(id, withdrawal)] : [];
    }),
  };
}
