import type { AttachmentFile } from './attachment-file.ts';
import { newCorrections } from './correction.ts';
import type { Report } from './report.ts';
import {
  type LedgerEntry,
  type LedgerEvent,
  publishedStates,
  versionDate,
  versionOf,
} from './report-ledger.ts';
import type { ReportData } from './report-schema.ts';
import type { Surroundings } from './surroundings.ts';

/** What the ledger should say next of a report, but for digests of its text and of lines. */
export type NextState = Pick<
  LedgerEntry,
  'report' | 'version' | 'event' | 'recorded' | 'attachments'
>;

/** What counts of an attachment. */
type Published = Pick<AttachmentFile, 'sha256'>;

/**
 * What is not yet on record of a report.
 *
 * @param recorded - The day on which it is put on record, `YYYY-MM-DD`.
 * @returns `null` when there is nothing to add.
 */
export function nextState(
  report: Pick<Report, 'id' | 'data'>,
  {
    ledger,
    attachments,
  }: Pick<Surroundings, 'ledger'> & { readonly attachments: ReadonlyMap<string, Published> },
  recorded: string,
): NextState | null {
  const { id, data } = report;
  const entries = ledger?.entries ?? [];
  const files = publishedFiles(data, attachments);
  const event = nextEvent(data, { ledger, files });
  if (event === null) return null;
  const version = versionOf(dayOf(event, data, { recorded, entries }), entries);
  return { report: id, version, event, recorded, attachments: event === 'withdrawn' ? {} : files };
}

/** SHA-256 of the files that a report publishes, by their names. */
function publishedFiles(
  data: ReportData,
  attachments: ReadonlyMap<string, Published>,
): Readonly<Record<string, string>> {
  const names = data.attachments.flatMap(({ file }) => file ?? []).sort();
  return Object.fromEntries(
    names.flatMap((name) => {
      const found = attachments.get(name);
      return found ? [[name, found.sha256]] : [];
    }),
  );
}

function nextEvent(
  data: ReportData,
  {
    ledger,
    files,
  }: Pick<Surroundings, 'ledger'> & { readonly files: Readonly<Record<string, string>> },
): LedgerEvent | null {
  const last = ledger?.entries.at(-1);
  switch (data.status) {
    case 'draft':
      return null;
    case 'withdrawn':
      return last?.event === 'withdrawn' ? null : 'withdrawn';
    case 'published':
      if (!ledger || !last || last.event === 'withdrawn') return 'published';
      if (ledger.unchanged && JSON.stringify(last.attachments) === JSON.stringify(files)) {
        return null;
      }
      return changeEvent(ledger.before?.data ?? data, data);
    default:
      return data.status satisfies never;
  }
}

function changeEvent(before: ReportData, after: ReportData): LedgerEvent {
  const corrections = newCorrections(before, after);
  if (corrections.length === 0) return 'revised';
  const onlyFiles = corrections.every(({ field }) => field.startsWith('attachments'));
  return onlyFiles ? 'attachments-replaced' : 'corrected';
}

/** The day that the report itself states, never before the version that it follows. */
function dayOf(
  event: LedgerEvent,
  { published, corrections, withdrawal }: ReportData,
  {
    recorded,
    entries,
  }: Pick<LedgerEntry, 'recorded'> & { readonly entries: readonly LedgerEntry[] },
): string {
  const first = publishedStates(entries).length === 0;
  const corrected = corrections.map(({ date }) => date);
  const stated = {
    // What was corrected before it came on record is of the day of its last correction.
    published: first ? [...(published ? [published] : []), ...corrected].toSorted().at(-1) : null,
    corrected: corrected.toSorted().at(-1),
    'attachments-replaced': corrected.toSorted().at(-1),
    revised: null,
    withdrawn: withdrawal?.date,
  }[event];
  const last = entries.at(-1);
  const day = stated ?? recorded;
  return last && day < versionDate(last.version) ? versionDate(last.version) : day;
}
