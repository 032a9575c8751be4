import { defineCollection } from 'astro:content';
import { countBySeverity } from '#core/finding.ts';
import { encodeOutcomes } from '#core/outcome.ts';
import { detailsOf } from '#core/report-details.ts';
import { summaryOf } from '#core/summary.ts';
import { reportSummaries } from '#reading/loader.ts';
import { findingsPretty } from '#reporters/findings-pretty.ts';
import { rules } from '#rules/index.ts';
import { checkReport } from '#rules/run.ts';

/** The one place where reading meets the rules: summaries carry what the checks found. */
export const collections = {
  reports: defineCollection({
    loader: reportSummaries(
      (file, report, surroundings) => {
        const { findings, results } = checkReport(file, surroundings);
        const outcomes = new Map(results.map(({ rule, outcome }) => [rule, outcome]));
        return summaryOf(report, surroundings.scheme, {
          findings: countBySeverity(findings),
          outcomes: encodeOutcomes(rules.map((rule) => outcomes.get(rule) ?? 'not-applicable')),
          details: JSON.stringify(detailsOf(report, findings)),
        });
      },
      (file) =>
        findingsPretty({
          findings: checkReport(file, null).findings,
          sources: new Map([[file.file, file.source]]),
          reports: 1,
          paint: (_, text) => text,
        }),
    ),
  }),
};
