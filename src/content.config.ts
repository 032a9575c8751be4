import { defineCollection } from 'astro:content';
import { listed } from '#preparing/prepare-report.ts';
import { prepareReports } from '#preparing/prepare-reports.ts';
import { contentFolder } from '#reading/content-folder.ts';
import { reportSummaries } from '#reading/loader.ts';
import { findingsPretty } from '#reporters/findings-pretty.ts';
import { checkReport } from '#rules/run.ts';

/** The one place where reading meets the rules: summaries carry what the checks found. */
export const collections = {
  reports: defineCollection({
    loader: reportSummaries(
      (file, report, surroundings) => listed(report, surroundings, checkReport(file, surroundings)),
      (file) =>
        findingsPretty({
          findings: checkReport(file, null).findings,
          sources: new Map([[file.file, file.source]]),
          reports: 1,
          paint: (_, text) => text,
        }),
      async (content) => {
        const all = await prepareReports({
          root: process.cwd(),
          folder: contentFolder(),
          content,
        });
        return new Map(all.flatMap(({ file, summary }) => (summary ? [[file, summary]] : [])));
      },
    ),
  }),
};
