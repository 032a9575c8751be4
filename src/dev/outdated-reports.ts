import { reportId } from '#reading/report-files.ts';

/** What happened to a file of the content. */
export type FileEvent = 'add' | 'change' | 'unlink';

/**
 * The report files that have to be looked at again after a save; `null` when that may be any of them.
 *
 * @param name - The saved file's path from the content folder.
 * @param files - All report files, in order.
 */
export function outdatedReports(
  name: string,
  event: FileEvent,
  files: readonly string[],
): readonly string[] | null {
  const [kind = '', department, year] = name.replace(/\.(?:mdx|jsonl)$/u, '').split('/');
  const index = files.findIndex((file) => reportId(file) === `${department}/${year}`);
  switch (kind) {
    case 'reports':
      // The names of others matter only to reports: what an editor keeps beside one is none.
      if (!name.endsWith('.mdx')) return [];
      // The year behind is held against it, and links lead to what was added or deleted.
      return event === 'change' && index >= 0 ? files.slice(index, index + 2) : null;
    case 'attachments':
    case 'ledger':
      return index < 0 ? [] : files.slice(index, index + 1);
    case 'departments':
    case 'schemes':
    case 'wording.yaml':
      return name.endsWith('.yaml') ? null : [];
    default:
      return [];
  }
}
