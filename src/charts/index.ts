import { budgetAndExpenditure } from './budget-and-expenditure.ts';
import { projects } from './projects.ts';
import type { ReportChart } from './report-chart.ts';
import { scoreByIndicator } from './score-by-indicator.ts';
import { spending } from './spending.ts';
import { targets } from './targets.ts';

/** The charts of a report page by the section that shows them. */
export const reportCharts = {
  budgetAndExpenditure,
  scoreByIndicator,
  spending,
  projects,
  targets,
} as const satisfies Record<string, ReportChart>;
