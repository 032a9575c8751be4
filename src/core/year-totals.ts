import { Decimal } from 'decimal.js';
import type { Department } from './department.ts';
import { parseFigure, stated } from './figure.ts';
import { decimalText } from './sum.ts';
import type { ReportSummary } from './summary.ts';
import { wanYuan } from './wan-yuan.ts';

/** Budgets and expenditures of one government's departments in a year, added up. */
export interface YearTotal {
  /** `示例省示例市（市级）`. */
  readonly government: string;
  /** Reports that disclose both amounts: those that were added. */
  readonly counted: number;
  readonly reports: number;
  /** In 万元. */
  readonly adjusted: string;
  /** In 万元. */
  readonly expenditure: string;
  /** Of the two sums in percent, two decimals; `null` of a budget of zero. */
  readonly rate: string | null;
}

/**
 * Adds up amounts where a sum means something: within one region and level, from at least two
 * reports that disclose both amounts flatly. Amounts of different governments are not added.
 */
export function yearTotals(
  reports: readonly ReportSummary[],
  departmentOf: (id: string) => Department,
): readonly YearTotal[] {
  const groups = Map.groupBy(reports, ({ department }) => government(departmentOf(department)));
  return [...groups].flatMap(([name, list]) => {
    const known = list.filter(
      ({ adjusted, expenditure }) => isFlat(adjusted) && isFlat(expenditure),
    );
    if (name === null || known.length < 2) return [];
    const adjusted = total(known, 'adjusted');
    const expenditure = total(known, 'expenditure');
    return [
      {
        government: name,
        counted: known.length,
        reports: list.length,
        adjusted: decimalText(adjusted),
        expenditure: decimalText(expenditure),
        rate: adjusted.gt(0) ? expenditure.div(adjusted).times(100).toFixed(2) : null,
      },
    ];
  });
}

function government({ region, level }: Department): string | null {
  return region === null ? null : level === null ? region : `${region}（${level}）`;
}

function isFlat(text: string | null): boolean {
  const figure = stated(parseFigure(text ?? ''));
  return figure !== null && figure.hedge === null;
}

function total(reports: readonly ReportSummary[], measure: 'adjusted' | 'expenditure'): Decimal {
  return reports.reduce(
    (sum, report) => sum.plus(wanYuan(report[measure], report.unit) ?? 0),
    new Decimal(0),
  );
}
