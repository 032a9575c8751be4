import { type Figure, stated, type Wording } from '#core/figure.ts';
import { indicatorsOf } from '#core/indicators.ts';
import type { Budget, ReportData, ThreePublicAmounts } from '#core/report-schema.ts';
import { fieldName } from '#core/terms.ts';
import {
  type FigureAnchor,
  type FigureTable,
  figureParts,
  type SearchFigure,
  textSeparator,
} from './figure-table.ts';

/** What may stand where a figure is expected. */
type Stated = Figure | Wording | null | undefined;
type Row = readonly [label: string, figure: Stated, unit: string];

/** The figures of a report by which it can be searched, in the order of its page. */
export function searchFigures(data: ReportData): readonly SearchFigure[] {
  const rows: Readonly<Record<FigureAnchor, readonly Row[]>> = {
    figures: [
      ...(data.budget ? budgetRows(data.budget, data.unit) : []),
      [fieldName('total'), data.scores?.total, '分'],
    ],
    scores: [...indicatorsOf(data)].map(({ indicator: { name, score } }) => [
      named(name, 'score'),
      score,
      '分',
    ]),
    targets: data.targets.map(({ name, actual, unit }) => [name, actual, unit ?? '']),
    projects: data.projects.flatMap(({ name, budget, expenditure }): Row[] => [
      [named(name, 'budget'), budget, data.unit],
      [named(name, 'expenditure'), expenditure, data.unit],
    ]),
  };
  return figureParts.flatMap(({ anchor }) =>
    rows[anchor].flatMap(([label, figure, unit]): SearchFigure[] => {
      const known = stated(figure ?? null);
      if (!known) return [];
      return [{ label, text: known.text, unit: known.percent ? '%' : unit, anchor }];
    }),
  );
}

const amounts = [
  'initial',
  'adjusted',
  'expenditure',
  'change',
  'basic',
  'personnel',
  'operating',
  'project',
  'income',
  'openingCarryover',
  'surplusUsed',
  'surplusDistributed',
  'carryover',
  'reclaimed',
  'grandTotal',
] as const satisfies readonly (keyof Budget)[];

const rates = [
  'executionRate',
  'initialCompletion',
  'growth',
  'carryoverRate',
] as const satisfies readonly (keyof Budget)[];

function budgetRows(budget: Budget, unit: string): readonly Row[] {
  const { threePublic, procurement } = budget;
  return [
    ...amounts.map((key): Row => [fieldName(key), budget[key], unit]),
    ...rates.map((key): Row => [fieldName(key), budget[key], '%']),
    ...threePublicRows(threePublic?.budget, 'budget', unit),
    ...threePublicRows(threePublic?.expenditure, 'expenditure', unit),
    [fieldName('plan'), procurement?.plan, unit],
    ['政府采购实际金额', procurement?.actual, unit],
    ['政府采购执行率', procurement?.executionRate, '%'],
  ];
}

function threePublicRows(
  told: ThreePublicAmounts | null | undefined,
  measure: 'budget' | 'expenditure',
  unit: string,
): readonly Row[] {
  const keys = ['abroad', 'vehicles', 'vehiclePurchase', 'vehicleOperation', 'reception'] as const;
  return [
    [named('“三公”经费', measure), told?.total, unit],
    ...keys.map((key): Row => [named(fieldName(key), measure), told?.[key], unit]),
  ];
}

/** A name with what is measured of it, unless it says so itself. */
function named(name: string, measure: string): string {
  const suffix = fieldName(measure);
  return name.endsWith(suffix) ? name : `${name}${suffix}`;
}

/**
 * The figures of a shard by label.
 *
 * @param reports - The figures of each report, in the order of the shard.
 */
export function figureTable(reports: readonly (readonly SearchFigure[])[]): FigureTable {
  const all = reports.flatMap((figures, report) => figures.map((figure) => ({ figure, report })));
  const byLabel = Map.groupBy(all, ({ figure: { label, unit, anchor } }) =>
    [anchor, unit, label].join('\n'),
  );
  const columns = [...byLabel.values()].flatMap((entries): FigureTable => {
    const [first] = entries;
    if (!first) return [];
    const { label, unit, anchor } = first.figure;
    const steps = entries.map(({ report }, index) => report - (entries[index - 1]?.report ?? 0));
    const texts = entries.map(({ figure }) => figure.text).join(textSeparator);
    const part = figureParts.findIndex((one) => one.anchor === anchor);
    return [[label, unit, part, steps, texts]];
  });
  return columns.sort(([, , a], [, , b]) => a - b);
}
