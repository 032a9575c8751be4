import { resolve, sep } from 'node:path';
import type { Loader } from 'astro/loaders';
import type { Report, ReportFile } from '#core/report.ts';
import type { ReportSummary } from '#core/summary.ts';
import type { Surroundings } from '#core/surroundings.ts';
import { type ContentDirectory, openContent } from './content-directory.ts';
import { contentFolder } from './content-folder.ts';
import { preparedList } from './prepared-list.ts';

/**
 * Feeds Astro's content store with report summaries: list fields only, bodies stay on disk until
 * their page renders. Published reports alone enter; a file that cannot be read is left to the
 * checks, which say why.
 *
 * @param summarise - Composes a summary with what the checks found.
 * @param complaint - What to say of a file that cannot be read.
 */
export function reportSummaries(
  summarise: (file: ReportFile, report: Report, surroundings: Surroundings) => ReportSummary,
  complaint: (file: ReportFile) => string,
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
        if (report?.data.status === 'published') {
          const summary = summarise(file, report, content.surroundingsOf(report));
          store.set({ id: file.id, data: { ...summary } });
        } else if (report) {
          store.delete(file.id);
        }
        // An unreadable file keeps its last summary: its page comes back the moment it is mended.
        return file;
      };
      const fill = (say: (file: ReportFile) => void) => {
        const content = openContent(root, folder);
        store.clear();
        for (const path of content.reportFiles) {
          const file = put(content, path);
          if (!file.report) say(file);
        }
      };
      fill((file) => logger.warn(complaint(file)));
      const base = resolve(root, folder);
      watcher?.add(base);
      for (const event of ['add', 'change', 'unlink'] as const) {
        watcher?.on(event, (changed) => {
          const path = resolve(root, changed);
          if (!path.startsWith(base + sep)) return;
          const content = openContent(root, folder);
          const index = content.reportFiles.findIndex((file) => resolve(root, file) === path);
          // A saved report concerns its own page and the year that is held against it.
          const concerned = content.reportFiles.slice(index, index + 2);
          if (event === 'change' && index >= 0) for (const file of concerned) put(content, file);
          else fill(() => {});
        });
      }
    },
  };
}
