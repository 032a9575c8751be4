import type { Report } from '#core/report.ts';
import type { Budget, ThreePublicAmounts } from '#core/report-schema.ts';
import { fieldName } from '#core/terms.ts';
import { differenceWorking } from './difference-working.ts';
import { type KeyFigure, type KeyWorking, keyFigure, type Named } from './key-figure.ts';
import { sumWorking } from './sum-working.ts';

type Amount = {
  [Key in keyof Budget]: Budget[Key] extends Budget['initial'] ? Key : never;
}[keyof Budget];

/** An amount of the budget by its usual name. */
export function budgetAmount({ data }: Report, key: Amount): Named {
  return {
    name: fieldName(key),
    figure: data.budget?.[key],
    at: ['budget', key],
    unit: data.unit,
  };
}

/** 年初预算数, 全年预算数 or 支出数, held against the sources of its money. */
export function fundedAmount(
  report: Report,
  key: 'initial' | 'adjusted' | 'expenditure',
): KeyFigure {
  const amount = budgetAmount(report, key);
  const sources = (report.data.budget?.sources ?? []).map(
    (source, index): Named => ({
      name: source.name,
      figure: source[key],
      at: ['budget', 'sources', index, key],
      unit: report.data.unit,
    }),
  );
  const parts = ['basic', 'project'] as const;
  const byKind =
    key === 'expenditure'
      ? sumWorking(
          report,
          amount,
          parts.map((part) => budgetAmount(report, part)),
        )
      : null;
  const formula = `各资金来源${amount.name}之和`;
  return keyFigure(key, report, amount, byKind ?? sumWorking(report, amount, sources, { formula }));
}

/** 基本支出, held against 人员经费 and 公用经费. */
export function basicSpending(report: Report): KeyFigure {
  const amount = budgetAmount(report, 'basic');
  const parts = [budgetAmount(report, 'personnel'), budgetAmount(report, 'operating')];
  return keyFigure('basic', report, amount, sumWorking(report, amount, parts));
}

/** 项目支出, held against what 基本支出 leaves of all spending. */
export function projectSpending(report: Report): KeyFigure {
  const amount = budgetAmount(report, 'project');
  const whole = budgetAmount(report, 'expenditure');
  const basic = [budgetAmount(report, 'basic')];
  return keyFigure('project', report, amount, differenceWorking(report, whole, basic, amount));
}

/** 年末结转和结余, held against what spending and reclaimed money leave of the budget. */
export function carryover(report: Report): KeyFigure {
  const amount = budgetAmount(report, 'carryover');
  const reclaimed = budgetAmount(report, 'reclaimed');
  const taken = [budgetAmount(report, 'expenditure'), ...(reclaimed.figure ? [reclaimed] : [])];
  const whole = budgetAmount(report, 'adjusted');
  const working = differenceWorking(report, whole, taken, amount);
  return keyFigure('carryover', report, amount, working && openWithout(reclaimed, working));
}

/** Carryover may hold money that is in no budget: only a full set of figures tells. */
function openWithout({ figure }: Named, working: KeyWorking): KeyWorking {
  return working.verdict === 'disagrees' && !figure ? { ...working, verdict: 'open' } : working;
}

/** “三公”经费 as spent, held against its parts. */
export function threePublicSpending(report: Report): KeyFigure {
  const spent = report.data.budget?.threePublic?.expenditure ?? null;
  const named = (key: keyof ThreePublicAmounts, name: string): Named => ({
    name,
    figure: spent?.[key],
    at: ['budget', 'threePublic', 'expenditure', key],
    unit: report.data.unit,
  });
  const total = named('total', '“三公”经费支出');
  const own = (key: keyof ThreePublicAmounts) => named(key, fieldName(key));
  // Without their own sum the two kinds of spending on cars stand in the total themselves.
  const cars = spent?.vehicles
    ? [own('vehicles')]
    : [own('vehiclePurchase'), own('vehicleOperation')];
  const parts = [own('abroad'), ...cars, own('reception')];
  return keyFigure('three-public', report, total, sumWorking(report, total, parts));
}
