import { Decimal } from 'decimal.js';
import type { Found } from '#extracting/found-value.ts';
import { type FigureTold, figuresTold, figureText } from '#extracting/text/figures-told.ts';
import type { NarrativeLine } from '#extracting/text/narrative-lines.ts';
import { divided, foundIn } from '#extracting/text/sentences.ts';
import { type MoneyUnit, unitOf } from './unit.ts';

const whole =
  /(?:部门|单位|整体)(?:整体)?(?:支出|收支)?(?:预算)(?:资金|总额|总数|数)?(?:共计|共|为|是|合计)*$/u;
const steps: readonly (readonly [path: string | null, words: RegExp])[] = [
  ['budget.initial', /^年初(?:部门)?(?:批复)?预算(?:安排|批复)?(?:资金|数)?(?:为|是)?$/u],
  ['budget.openingCarryover', /^(?:上年|年初)结转(?:(?:和|及)?结余)?(?:资金)?(?:为|是)?$/u],
  [null, /^年中(?:预算)?(?:追加|调整|调增|追加调整)(?:预算)?(?:增加)?(?:资金|数)?(?:为|是)?$/u],
];

/**
 * What a sentence tells of the budget on its way through the year: 部门预算总额300万元，其中：年初预算200万元，
 * 年中追加100万元. Only where the steps make up the whole, which then is certainly the adjusted budget.
 */
export function budgetSteps(
  lines: readonly NarrativeLine[],
  unit: MoneyUnit | null,
): ReadonlyMap<string, Found> {
  const told = lines.flatMap((line) => {
    const figures = figuresTold(line.text);
    return divided(line.text, '。', line.from).flatMap(({ start, end }) => {
      const here = figures.filter((one) => one.start >= start && one.end <= end);
      const found = stepsOf(line, here, unit);
      return found ? [found] : [];
    });
  });
  const [only] = told;
  return only && told.length === 1 ? only : new Map();
}

function stepsOf(
  line: NarrativeLine,
  figures: readonly FigureTold[],
  unit: MoneyUnit | null,
): ReadonlyMap<string, Found> | null {
  const [first, ...more] = figures;
  if (!first || !whole.test(line.text.slice(0, first.start))) return null;
  const found = new Map<string, Found>();
  let sum = new Decimal(0);
  let at = first.end;
  for (const figure of more) {
    const phrase = line.text.slice(at, figure.start).replace(/^[，、：；（]*(?:其中)?[：，]*/u, '');
    const step = steps.find(([, words]) => words.test(phrase));
    if (!step) break;
    if (!isExact(figure, unit)) return null;
    sum = sum.plus(digitsOf(figure));
    const [path] = step;
    if (path !== null) found.set(path, foundIn(line, figureText(figure, unit ?? ''), figure));
    at = figure.end;
  }
  const isWhole = isExact(first, unit) && found.has('budget.initial') && sum.eq(digitsOf(first));
  if (!isWhole || at === more[0]?.end) return null;
  return found.set('budget.adjusted', foundIn(line, figureText(first, unit ?? ''), first));
}

function isExact(figure: FigureTold, unit: MoneyUnit | null): boolean {
  return (
    figure.kind === 'money' &&
    unitOf(figure) === unit &&
    figure.figure.hedge === null &&
    !figure.range
  );
}

function digitsOf({ figure }: FigureTold): string {
  return figure.digits;
}
