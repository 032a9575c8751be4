import { resolve } from 'node:path';
import type { Loader } from 'astro/loaders';
import type { Report } from '#core/report.ts';
import type { ReportSummary } from '#core/summary.ts';
import type { Surroundings } from '#core/surroundings.ts';
import { openContent } from './content-directory.ts';
import { contentFolder } from './content-folder.ts';

/**
 * Feeds Astro's content store with report summaries: list fields only, bodies stay on disk until
 * their page renders. Published reports alone enter; a file that cannot be read is left to the
 * checks, which say why.
 *
 * @param summarise - Composes a summary with what the checks found.
 */
export function reportSummaries(
  summarise: (report: Report, surroundings: Surroundings) => ReportSummary,
): Loader {
  return {
    name: 'mingzhang-report-summaries',
    load: async ({ store, watcher, logger }) => {
      const root = process.cwd();
      const folder = contentFolder();
      const fill = () => {
        const content = openContent(root, folder);
        store.clear();
        for (const file of content.reportFiles) {
          const { report, problems } = content.readReportFile(file);
          if (!report) logger.warn(`${file}：${problems[0]?.message ?? '无法读取'}`);
          if (report?.data.status !== 'published') continue;
          const summary = summarise(report, content.surroundingsOf(report));
          store.set({ id: report.id, data: { ...summary } });
        }
      };
      fill();
      const base = resolve(root, folder);
      watcher?.add(base);
      for (const event of ['add', 'change', 'unlink'] as const) {
        watcher?.on(event, (path) => {
          if (resolve(root, path).startsWith(base)) fill();
        });
      }
    },
  };
}
