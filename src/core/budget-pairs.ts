import type { Figure } from './figure.ts';
import type { Path } from './place.ts';
import type { ReportData } from './report-schema.ts';

/** Amounts that plan and tell the spending of one thing. */
export interface BudgetPair {
  readonly name: string;
  readonly planned: { readonly figure: Figure | null; readonly name: string; readonly at: Path };
  readonly spent: { readonly figure: Figure | null; readonly name: string; readonly at: Path };
}

const threePublic = [
  { key: 'total', name: '“三公”经费' },
  { key: 'abroad', name: '因公出国（境）费' },
  { key: 'vehicles', name: '公务用车购置及运行维护费' },
  { key: 'vehiclePurchase', name: '公务用车购置费' },
  { key: 'vehicleOperation', name: '公务用车运行维护费' },
  { key: 'reception', name: '公务接待费' },
] as const;

/** Every budget with its spending: funding sources, “三公”, procurement and projects. */
export function* budgetPairs({ budget, projects }: ReportData): Generator<BudgetPair> {
  for (const [index, source] of (budget?.sources ?? []).entries()) {
    const at = ['budget', 'sources', index];
    yield pair(`“${source.name}”`, {
      planned: { figure: source.adjusted, name: '全年预算数', at: [...at, 'adjusted'] },
      spent: { figure: source.expenditure, name: '支出数', at: [...at, 'expenditure'] },
    });
  }
  for (const { key, name } of threePublic) {
    const at = ['budget', 'threePublic'];
    const figure = (side: 'budget' | 'expenditure') => budget?.threePublic?.[side]?.[key] ?? null;
    yield pair(name, {
      planned: { figure: figure('budget'), name: '预算数', at: [...at, 'budget', key] },
      spent: { figure: figure('expenditure'), name: '决算数', at: [...at, 'expenditure', key] },
    });
  }
  const { plan = null, actual = null } = budget?.procurement ?? {};
  const at = ['budget', 'procurement'];
  yield pair('政府采购', {
    planned: { figure: plan, name: '计划金额', at: [...at, 'plan'] },
    spent: { figure: actual, name: '实际金额', at: [...at, 'actual'] },
  });
  for (const [index, project] of projects.entries()) {
    yield pair(`“${project.name}”`, {
      planned: { figure: project.budget, name: '预算数', at: ['projects', index, 'budget'] },
      spent: {
        figure: project.expenditure,
        name: '支出数',
        at: ['projects', index, 'expenditure'],
      },
    });
  }
}

function pair(name: string, amounts: Omit<BudgetPair, 'name'>): BudgetPair {
  return { name, ...amounts };
}
