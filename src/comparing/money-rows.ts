import type { ReportDocument } from '#core/report-document.ts';
import { isOneBasis } from './comparability.ts';
import { sumOf } from './decimal.ts';
import type { Row, RowGroup } from './row.ts';
import { amountValue, flat, rateValue, shareValue, undisclosed, type Value } from './value.ts';

/** 收支: budgets, spending and what follows from them. */
export function moneyRows(reports: readonly ReportDocument[]): RowGroup {
  return {
    title: '收支',
    note: null,
    rows: [
      amount('年初预算数', (budget) => budget.initial),
      amount('全年预算数', (budget) => budget.adjusted),
      amount('支出数', (budget) => budget.expenditure),
      {
        ...rate('执行率', (budget) => budget.executionRate),
        barrier: isOneBasis(reports) ? null : '分母不同，不作差',
      },
      {
        label: '支出数 ÷ 全年预算数',
        measure: 'rate',
        computed: true,
        barrier: null,
        valueOf: ({ budget }) => shareValue(flat(budget?.expenditure), flat(budget?.adjusted)),
      },
      amount('基本支出', (budget) => budget.basic),
      amount('项目支出', (budget) => budget.project),
      {
        label: '列明项目占支出',
        measure: 'rate',
        computed: true,
        barrier: null,
        valueOf: listedShare,
      },
      amount('年末结转和结余', (budget) => budget.carryover),
      rate('结转结余率', (budget) => budget.carryoverRate),
    ],
  };
}

/** “三公”经费 and government procurement. */
export function procurementRows(_: readonly ReportDocument[]): RowGroup {
  return {
    title: '“三公”经费与政府采购',
    note: null,
    rows: [
      amount('“三公”经费预算数', (budget) => budget.threePublic?.budget?.total),
      amount('“三公”经费决算数', (budget) => budget.threePublic?.expenditure?.total),
      amount('政府采购计划金额', (budget) => budget.procurement?.plan),
      amount('政府采购实际金额', (budget) => budget.procurement?.actual),
      rate('政府采购执行率', (budget) => budget.procurement?.executionRate),
    ],
  };
}

type Budget = NonNullable<ReportDocument['budget']>;
type Choice = (budget: Budget) => string | null | undefined;

function amount(label: string, pick: Choice): Row {
  return {
    label,
    measure: 'amount',
    barrier: null,
    valueOf: ({ budget, unit }) => amountValue((budget && pick(budget)) ?? null, unit),
  };
}

function rate(label: string, pick: Choice): Row {
  return {
    label,
    measure: 'rate',
    barrier: null,
    valueOf: ({ budget }) => rateValue((budget && pick(budget)) ?? null),
  };
}

/** The sum of what the listed projects spent as a share of all spending, as on the report's page. */
function listedShare({ projects, budget }: ReportDocument): Value {
  const told = projects.flatMap(({ expenditure }) => expenditure ?? []);
  if (told.length === 0) return undisclosed;
  const parts = told.filter((text) => text !== '不适用').map(flat);
  const isWhole = parts.every((part) => part !== null);
  return shareValue(isWhole ? sumOf(parts) : null, flat(budget?.expenditure));
}
