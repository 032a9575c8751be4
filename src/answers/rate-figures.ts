import { carryoverRateOf } from '#core/carryover-rate.ts';
import { executionRateOf } from '#core/execution-rate.ts';
import { type Figure, stated } from '#core/figure.ts';
import { percentSign } from '#core/format.ts';
import type { Report } from '#core/report.ts';
import type { Surroundings } from '#core/surroundings.ts';
import { type KeyFigure, type KeyWorking, keyFigure, type Named } from './key-figure.ts';
import { budgetAmount } from './money-figures.ts';
import { ratioWorking } from './ratio-working.ts';

type Schemed = Pick<Surroundings, 'scheme'>;

/** A rate with its percent sign; one that the report leaves to be computed has two decimals. */
export function rateFigure(
  id: string,
  report: Pick<Report, 'placeOf'>,
  rate: Named,
  working: KeyWorking | null,
): KeyFigure {
  const figure = keyFigure(id, report, { ...rate, unit: '' }, working);
  if (figure.text === null) return { ...figure, text: working?.rounded ?? null };
  return {
    ...figure,
    text: rate.figure?.kind === 'stated' ? percentSign(figure.text) : figure.text,
  };
}

/** 预算执行率, by the budget that the scheme divides by. */
export function executionRate(report: Report, { scheme }: Schemed): KeyFigure {
  const { budget } = report.data;
  const computed = executionRateOf(budget, scheme);
  const rate = percentage('预算执行率', budget?.executionRate, ['budget', 'executionRate']);
  const part = budgetAmount(report, 'expenditure');
  const base = budgetAmount(report, computed?.basis ?? 'adjusted');
  const working = computed && ratioWorking(report, { part, base }, computed.stated, computed.range);
  return rateFigure('rate', report, rate, working);
}

const carryoverBases = ['adjusted', 'initial', 'expenditure'] as const;

/** 结转结余率, by the base that the scheme names; without one, by whichever base agrees. */
export function carryoverRate(report: Report, { scheme }: Schemed): KeyFigure {
  const { data } = report;
  const told = carryoverRateOf(data);
  const rate = percentage('结转结余率', told?.rate, told?.at ?? ['budget', 'carryoverRate']);
  const part = budgetAmount(report, 'carryover');
  const ratio = (key: (typeof carryoverBases)[number]) =>
    ratioWorking(report, { part, base: budgetAmount(report, key) }, told?.rate ?? null);
  const basis = scheme?.carryoverRateBasis ?? null;
  const working = basis
    ? ratio(basis)
    : carryoverBases.map(ratio).find((one) => one?.verdict === 'agrees');
  return rateFigure('carryover-rate', report, rate, working ?? null);
}

/** 政府采购执行率. */
export function procurementRate(report: Report): KeyFigure {
  const { data } = report;
  const { procurement } = data.budget ?? {};
  const at = (key: string) => ['budget', 'procurement', key];
  const rate = percentage('政府采购执行率', procurement?.executionRate, at('executionRate'));
  const amount = (name: string, key: 'actual' | 'plan'): Named => ({
    name,
    figure: procurement?.[key],
    at: at(key),
    unit: data.unit,
  });
  const ratio = { part: amount('实际采购金额', 'actual'), base: amount('计划采购金额', 'plan') };
  const known = stated(procurement?.executionRate ?? null);
  return rateFigure('procurement-rate', report, rate, ratioWorking(report, ratio, known));
}

function percentage(name: string, figure: Figure | null | undefined, at: Named['at']): Named {
  return { name, figure, at, unit: '%' };
}
