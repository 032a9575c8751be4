import { relative, resolve, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Loader } from 'astro/loaders';
import type { Report, ReportFile } from '#core/report.ts';
import type { ReportSummary } from '#core/summary.ts';
import type { Surroundings } from '#core/surroundings.ts';
import { type ContentDirectory, openContent } from './content-directory.ts';
import { contentFolder } from './content-folder.ts';
import { preparedList } from './prepared-list.ts';
import { reportId } from './report-files.ts';

/** How many reports are read before others have a turn. */
const breath = 20;

/**
 * Feeds Astro's content store with report summaries: list fields only, bodies stay on disk until
 * their page renders. While writing drafts are shown as well; a build has a list of its own. A file
 * that cannot be read is left to the checks, which say why.
 *
 * @param summarise - Composes a summary with what the checks found.
 * @param complaint - What to say of a file that cannot be read.
 * @param prepared - What has been kept of published reports that did not change, by file.
 */
export function reportSummaries(
  summarise: (file: ReportFile, report: Report, surroundings: Surroundings) => ReportSummary,
  complaint: (file: ReportFile) => string,
  prepared: (content: ContentDirectory) => Promise<ReadonlyMap<string, ReportSummary>>,
): Loader {
  return {
    name: 'mingzhang-report-summaries',
    load: async ({ store, watcher, logger }) => {
      // A build has its own list, prepared before Astro starts.
      if (preparedList()) return;
      const root = process.cwd();
      const folder = contentFolder();
      const put = (content: ContentDirectory, path: string) => {
        const file = content.readReportFile(path);
        const { report } = file;
        if (report && report.data.status !== 'withdrawn') {
          const summary = summarise(file, report, content.surroundingsOf(report));
          store.set({ id: file.id, data: { ...summary } });
        } else if (report) {
          store.delete(file.id);
        }
        // An unreadable file keeps its last summary: its page comes back the moment it is mended.
        return file;
      };
      let fills = 0;
      const fill = async (say: (file: ReportFile) => void) => {
        fills += 1;
        const mine = fills;
        const content = openContent(root, folder);
        const ids = new Set(content.reportFiles.map(reportId));
        for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
        const summaries = await prepared(content);
        if (mine !== fills) return;
        for (const [index, path] of content.reportFiles.entries()) {
          const summary = summaries.get(path);
          if (summary) {
            store.set({ id: summary.id, data: { ...summary } });
            continue;
          }
          const file = put(content, path);
          if (!file.report) say(file);
          // A thousand reports take long enough for Vite to give up on its own messages.
          if (index % breath === breath - 1) await setImmediate();
          // A change meanwhile began anew.
          if (mine !== fills) return;
        }
      };
      await fill((file) => logger.warn(complaint(file)));
      const base = resolve(root, folder);
      watcher?.add(base);
      for (const event of ['add', 'change', 'unlink'] as const) {
        watcher?.on(event, (changed) => {
          const path = resolve(root, changed);
          if (!path.startsWith(base + sep)) return;
          const content = openContent(root, folder);
          const name = relative(base, path).split(sep).join('/');
          const concerned = concernedBy(name, content.reportFiles);
          if (concerned === null) {
            void fill(() => {});
            return;
          }
          if (event === 'unlink' && name.endsWith('.mdx')) store.delete(idOf(name));
          for (const file of concerned) put(content, file);
        });
      }
    },
  };
}

/**
 * The reports whose summaries a change concerns, `null` when that may be all of them.
 *
 * @param name - The changed file's path from the content folder.
 */
function concernedBy(name: string, files: readonly string[]): readonly string[] | null {
  const [kind, department = '', year = ''] = name.replace(/\.(?:mdx|yaml|jsonl)$/u, '').split('/');
  const own = files.filter((file) => reportId(file).startsWith(`${department}/`));
  if (kind === 'departments') return own;
  const id = `${department}/${year}`;
  if (kind === 'attachments' || kind === 'ledger')
    return own.filter((file) => reportId(file) === id);
  if (kind !== 'reports') return null;
  // A report concerns its own page and the year that is held against it.
  const next = own.find((file) => reportId(file) > id);
  return own.filter((file) => reportId(file) === id || file === next);
}

/** `reports/gzgsl/2021.mdx` → `gzgsl/2021`. */
function idOf(name: string): string {
  return name.replace(/^reports\//u, '').replace(/\.mdx$/u, '');
}
