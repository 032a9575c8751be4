import { budgetSchema } from '#core/budget-schema.ts';
import type { SourceDocument } from '#importers/source-document.ts';
import { attachmentsFound } from './attachments-found.ts';
import { budgetFound } from './budget-found.ts';
import { budgetParts } from './budget-parts.ts';
import { documentLabels } from './document-labels.ts';
import type { ExtractionContext } from './extraction-context.ts';
import { followUpFound } from './follow-up-found.ts';
import { foundAt } from './found-at.ts';
import {
  type Found,
  type FoundNode,
  type FoundRecord,
  type FoundReport,
  isFound,
} from './found-value.ts';
import { moneyPath } from './money-paths.ts';
import type { Reporter } from './money-scope.ts';
import { moneyTold } from './money-told.ts';
import { commonUnit, type MoneyUnit } from './money-unit.ts';
import { narrativeLines } from './narrative-lines.ts';
import { problemsFound } from './problems-found.ts';
import { projectResults, projectsFound } from './projects-found.ts';
import { projectsTold } from './projects-told.ts';
import { recogniseReport } from './recognise-report.ts';
import { scoresFound } from './scores-found.ts';
import { selfNames } from './self-names.ts';
import { targetsFound } from './targets-found.ts';

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
  const money = lines.flatMap((line) => moneyTold(line, reporter));
  const sureMoney = money.filter((told) => moneyPath(told)?.doubt === null);
  const projectsHere = lines.flatMap((line) => projectsTold(line, year));
  const unit = commonUnit([
    ...sureMoney.map(({ figure }) => figure),
    ...projectsHere.flatMap(({ budgets, expenditures }) => [...budgets, ...expenditures]),
  ]);
  const projects = projectsFound(projectsHere, unit);
  const targets = targetsFound(lines, year);
  const budget = budgetFound(money, unit);
  const scores = scoresFound(lines, reporter, context.schemes);
  const listed = problemsFound(lines, scores.deducted);
  const followUp = followUpFound(lines, context.lastProblems ?? []);
  const data: Record<string, FoundRecord[string]> = {
    title: report.title ?? undefined,
    department: report.department ?? undefined,
    year: report.year ?? undefined,
    ...labels.data,
    unit: unitFound(unit, [...budget.items.values()], projects.projects),
    budget: withParts(foundAt(budget.items)['budget'], budgetParts(lines, budget.items, unit)),
    scores: scores.scores,
    targets: [
      ...targets.targets.map((told) => told.data),
      ...projectResults(projectsHere, targets.targets, year),
    ],
    projects: projects.projects,
    problems: listed.problems,
    measures: listed.measures,
    followUp: followUp.followUp,
    attachments: attachmentsFound(lines),
  };
  return {
    data,
    unsure: [
      ...report.unsure,
      ...labels.unsure,
      ...budget.unsure,
      ...scores.unsure,
      ...targets.unsure,
      ...projects.unsure,
      ...listed.unsure,
      ...followUp.unsure,
    ],
  };
}

/** The unit with the first amount that is written in it. */
function unitFound(
  unit: MoneyUnit | null,
  items: readonly Found[],
  projects: readonly FoundRecord[],
): Found | undefined {
  if (unit === null) return undefined;
  const amounts = [
    ...items,
    ...projects.flatMap(({ budget, expenditure }) => [budget, expenditure]),
  ];
  const first = amounts.find(
    (one): one is Found => one !== undefined && isFound(one) && one.quote.includes(unit),
  );
  return first && { ...first, value: unit };
}

function withParts(
  budget: FoundNode | undefined,
  parts: ReadonlyMap<string, readonly FoundRecord[]>,
): FoundRecord | undefined {
  const whole = { ...(budget as FoundRecord | undefined), ...Object.fromEntries(parts) };
  const order = Object.keys(budgetSchema.shape);
  const keys = Object.entries(whole).toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return keys.length > 0 ? Object.fromEntries(keys) : undefined;
}
