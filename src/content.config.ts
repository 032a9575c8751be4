import { defineCollection } from 'astro:content';
import { countBySeverity } from '#core/finding.ts';
import { summaryOf } from '#core/summary.ts';
import { reportSummaries } from '#reading/loader.ts';
import { checkReport } from '#rules/run.ts';

/** The one place where reading meets the rules: summaries carry the number of findings. */
export const collections = {
  reports: defineCollection({
    loader: reportSummaries((report, surroundings) => {
      const file = { id: report.id, file: report.file, source: '', report, problems: [] };
      const { findings } = checkReport(file, surroundings);
      return summaryOf(report, surroundings.scheme, countBySeverity(findings));
    }),
  }),
};
