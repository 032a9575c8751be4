import { budgetSchema } from '#core/budget-schema.ts';
import { foundAt } from '#extracting/found-at.ts';
import { type Found, type FoundRecord, isFound, type Unsure } from '#extracting/found-value.ts';
import { basicThreePublicTold } from '#extracting/money/basic-three-public.ts';
import { budgetFound } from '#extracting/money/budget-found.ts';
import { budgetParts } from '#extracting/money/budget-parts.ts';
import { budgetSteps } from '#extracting/money/budget-steps.ts';
import { moneyTold } from '#extracting/money/money-told.ts';
import { moneyPath } from '#extracting/money/paths.ts';
import { procurementAwards } from '#extracting/money/procurement-awards.ts';
import type { Reporter } from '#extracting/money/scope.ts';
import type { ToldAmount } from '#extracting/money/told-amount.ts';
import { commonUnit, type MoneyUnit } from '#extracting/money/unit.ts';
import { wholeOfOne } from '#extracting/money/whole-of-one.ts';
import { projectsFound } from '#extracting/projects/projects-found.ts';
import type { ProjectTold } from '#extracting/projects/projects-told.ts';
import type { NarrativeLine } from '#extracting/text/narrative-lines.ts';

/** Budget and projects of a report in the one unit that most of their amounts are printed in. */
export interface AccountsFound {
  readonly unit: Found | undefined;
  readonly budget: FoundRecord | undefined;
  readonly projects: readonly FoundRecord[];
  readonly unsure: readonly Unsure[];
}

/** Settles the unit, then what is certain in it. */
export function accountsFound(
  lines: readonly NarrativeLine[],
  projectsHere: readonly ProjectTold[],
  reporter: Reporter,
): AccountsFound {
  const basic = lines.flatMap((line) => basicThreePublicTold(line, reporter));
  const others = lines.flatMap((line) => moneyTold(line, reporter));
  const whole = others.filter((one) => !basic.some((part) => isSame(part, one)));
  const told = [...whole, ...whole.flatMap(wholeOfOne), ...basic];
  const sure = told.filter((one) => moneyPath(one)?.doubt === null);
  const unit = commonUnit([
    ...sure.map(({ figure }) => figure),
    ...projectsHere.flatMap(({ budgets, expenditures }) => [...budgets, ...expenditures]),
  ]);
  const { items: labelled, unsure } = budgetFound(told, unit);
  const steps = [...budgetSteps(lines, unit)].filter(([path]) => !labelled.has(path));
  const items = new Map([...labelled, ...steps]);
  const projects = projectsFound(projectsHere, unit);
  const budget = {
    ...withAwards(below(foundAt(items)), procurementAwards(lines, items.get(actual), unit)),
    ...Object.fromEntries(budgetParts(lines, items, unit)),
  };
  return {
    unit: unitFound(unit, [...items.values()], projects.projects),
    budget: Object.keys(budget).length > 0 ? inOrder(budget) : undefined,
    projects: projects.projects,
    unsure: [...unsure, ...projects.unsure],
  };
}

/** Whether two tellings are of one figure. */
function isSame(a: ToldAmount, b: ToldAmount): boolean {
  return a.line === b.line && a.figure.start === b.figure.start;
}

const actual = 'budget.procurement.actual';

function withAwards(budget: FoundRecord, awards: readonly FoundRecord[]): FoundRecord {
  if (awards.length === 0) return budget;
  return { ...budget, procurement: { ...(budget['procurement'] as FoundRecord), awards } };
}

function below({ budget }: FoundRecord): FoundRecord {
  return (budget as FoundRecord | undefined) ?? {};
}

/** The items as the schema lists them. */
function inOrder(budget: FoundRecord): FoundRecord {
  const order = Object.keys(budgetSchema.shape);
  const items = Object.entries(budget);
  return Object.fromEntries(items.toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
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
