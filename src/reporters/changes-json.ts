import { type ContentChanges, isSilent } from '#core/content-changes.ts';

/** The machine-readable changes: as they are, and whether each report changes silently. */
export function changesJson({ base, reports, ledger, others }: ContentChanges): string {
  const told = reports.map((report) => ({ ...report, silent: isSilent(report) }));
  return `${JSON.stringify({ base, reports: told, ledger, others }, null, 2)}\n`;
}
