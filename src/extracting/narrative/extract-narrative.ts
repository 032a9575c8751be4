import type { ExtractionContext } from '#extracting/extraction-context.ts';
import type { FoundRecord, FoundReport, Unsure } from '#extracting/found-value.ts';
import { documentLabels } from '#extracting/identity/document-labels.ts';
import { type Recognised, recogniseReport } from '#extracting/identity/recognise-report.ts';
import { selfNames } from '#extracting/identity/self-names.ts';
import type { Reporter } from '#extracting/money/scope.ts';
import { projectResults } from '#extracting/projects/projects-found.ts';
import { projectsTold } from '#extracting/projects/projects-told.ts';
import { scoresFound } from '#extracting/scores/scores-found.ts';
import { targetsFound } from '#extracting/targets/targets-found.ts';
import { narrativeLines } from '#extracting/text/narrative-lines.ts';
import type { SourceDocument } from '#importers/source-document.ts';
import { accountsFound } from './accounts-found.ts';
import { attachmentsFound } from './attachments-found.ts';
import { evaluationFound } from './evaluation-found.ts';
import { followUpFound } from './follow-up-found.ts';
import { problemsFound } from './problems-found.ts';

/** Everything that the running text of a document states for certain; its tables are left to others. */
export function extractNarrative(
  document: Pick<SourceDocument, 'blocks'>,
  context: ExtractionContext,
): FoundReport {
  const lines = narrativeLines(document);
  const report = recogniseReport(lines, context);
  const year = context.year ?? (report.year ? Number(report.year.value) : null);
  const reporter: Reporter = { selfNames: selfNames(lines, report, context.departments), year };
  const labels = documentLabels(lines);
  const projects = lines.flatMap((line) => projectsTold(line, year));
  const accounts = accountsFound(lines, projects, reporter);
  const scores = scoresFound(lines, reporter, context.schemes);
  const targets = targetsFound(lines, year);
  const listed = problemsFound(lines, scores.deducted);
  const evaluation = evaluationFound(lines, year);
  const followUp = followUpFound(lines, context.lastProblems ?? []);
  const parts = [
    report,
    otherYear(report, year),
    labels,
    accounts,
    scores,
    targets,
    listed,
    followUp,
    evaluation,
  ];
  const data: Record<string, FoundRecord[string]> = {
    title: report.title ?? undefined,
    department: report.department ?? undefined,
    year: report.year ?? undefined,
    ...labels.data,
    unit: accounts.unit,
    budget: accounts.budget,
    scores: scores.scores,
    targets: [
      ...targets.targets.map((told) => told.data),
      ...projectResults(projects, targets.targets, year),
    ],
    projects: accounts.projects,
    problems: listed.problems,
    measures: listed.measures,
    followUp: followUp.followUp,
    evaluation: evaluation.evaluation,
    attachments: attachmentsFound(lines),
  };
  return { data, unsure: parts.flatMap(({ unsure }) => unsure) };
}

/** A document of another year than the editor has named. */
function otherYear(
  { year: stated }: Recognised,
  year: number | null,
): { readonly unsure: readonly Unsure[] } {
  if (!stated || Number(stated.value) === year) return { unsure: [] };
  const why = `与所给的年度${year ?? ''}不同`;
  return { unsure: [{ what: `年度 ${stated.value}`, why, place: stated.place }] };
}
