import { figureName } from '#core/figure-name.ts';
import type { Found, Unsure } from '#extracting/found-value.ts';
import { agreed } from '#extracting/text/agreed.ts';
import { figureText } from '#extracting/text/figures-told.ts';
import { foundIn } from '#extracting/text/sentences.ts';
import { moneyPath } from './paths.ts';
import type { ToldAmount } from './told-amount.ts';
import { type MoneyUnit, unitOf } from './unit.ts';

/** The items of the budget that a text states for certain, by their paths in front matter. */
export interface BudgetFound {
  readonly items: ReadonlyMap<string, Found>;
  readonly unsure: readonly Unsure[];
}

/** Settles what a text tells of the budget: tellings of one item must agree and be in the unit. */
export function budgetFound(told: readonly ToldAmount[], unit: MoneyUnit | null): BudgetFound {
  const items = new Map<string, Found>();
  const unsure: Unsure[] = [];
  for (const [path, { sure, doubtful }] of byPath(told)) {
    const best = agreed(sure);
    const inUnit = sure.filter((one) => isIn(one, unit));
    if (best && inUnit.length > 0) items.set(path, value(agreed(inUnit) ?? best, unit));
    else if (best) unsure.push(left(path, best, `单位不是${unit}，不作换算`));
    else if (sure.length > 0) unsure.push(left(path, sure, '文中的数不一致'));
    else if (doubtful[0]) unsure.push(left(path, doubtful[0].telling, doubtful[0].why));
  }
  return { items, unsure };
}

interface Tellings {
  readonly sure: ToldAmount[];
  readonly doubtful: { readonly telling: ToldAmount; readonly why: string }[];
}

function byPath(told: readonly ToldAmount[]): ReadonlyMap<string, Tellings> {
  const paths = new Map<string, Tellings>();
  for (const telling of told) {
    const place = moneyPath(telling);
    if (place === null) continue;
    const tellings = paths.get(place.path) ?? { sure: [], doubtful: [] };
    paths.set(place.path, tellings);
    if (place.doubt === null) tellings.sure.push(telling);
    else tellings.doubtful.push({ telling, why: place.doubt });
  }
  return paths;
}

function isIn({ figure }: ToldAmount, unit: MoneyUnit | null): boolean {
  return figure.kind !== 'money' || unitOf(figure) === unit || isNone(figure);
}

/** Nothing is nothing in every unit. */
function isNone({ text }: ToldAmount['figure']): boolean {
  return /^0(?:\.0+)?(?:万|亿)?元$/u.test(text);
}

function value({ line, figure, change }: ToldAmount, unit: MoneyUnit | null): Found {
  const printed = figureText(
    figure,
    figure.kind !== 'money' ? '' : isNone(figure) ? (unitOf(figure) ?? '') : (unit ?? ''),
  );
  const isZero = !/[1-9]/u.test(printed);
  return foundIn(line, change === '-' && !isZero ? `-${printed}` : printed, figure);
}

function left(path: string, told: ToldAmount | readonly ToldAmount[], why: string): Unsure {
  const all = 'line' in told ? [told] : told;
  const figures = [...new Set(all.map(({ figure }) => figure.text))].join('、');
  const places = [...new Set(all.map(({ line }) => line.place))].join('、');
  return { what: `${figureName(path)} ${figures}`, why, place: places };
}
