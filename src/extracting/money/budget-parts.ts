import { Decimal } from 'decimal.js';
import { decimalOf } from '#core/figure.ts';
import type { Found, FoundRecord } from '#extracting/found-value.ts';
import { type FigureTold, figuresTold, figureText } from '#extracting/text/figures-told.ts';
import type { NarrativeLine } from '#extracting/text/narrative-lines.ts';
import { divided, foundIn } from '#extracting/text/sentences.ts';
import { type MoneyUnit, unitOf } from './unit.ts';

/** A part of the budget by name, as one sentence lists it beside others. */
interface Part {
  readonly name: string;
  readonly line: NarrativeLine;
  readonly figure: FigureTold;
  readonly share: FigureTold | null;
}

const sources =
  '本年财政拨款|财政拨款|一般公共预算(?:财政)?拨款|政府性基金(?:预算)?拨款|上年结转(?:和结余|结余|资金)?|年初结转(?:和结余)?|其他资金|单位资金|自有资金|事业收入|上级补助收入|其他收入|财政专户(?:管理)?资金';
const functions =
  '一般公共服务支出|公共安全支出|教育支出|科学技术支出|文化(?:旅游)?体育与传媒支出|社会保障和就业支出|卫生健康支出|节能环保支出|城乡社区支出|农林水支出|交通运输支出|资源勘探(?:工业)?信息等支出|商业服务业等支出|金融支出|自然资源海洋气象等支出|住房保障支出|粮油物资储备支出|灾害防治及应急管理支出|国防支出|援助其他地区支出|其他支出';
const economic =
  '工资福利支出|商品和服务支出|对个人和家庭的补助(?:支出)?|资本性支出|债务利息及费用支出';
const fundOnly = /一般公共预算|政府性基金|财政拨款/u;

/**
 * Sources, functions and economic classes that sentences list; only lists whose amounts add up to an
 * amount that is known for certain, so that none can be of another fund, unit or year.
 *
 * @param items - The certain items of the budget, by path.
 */
export function budgetParts(
  lines: readonly NarrativeLine[],
  items: ReadonlyMap<string, Found>,
  unit: MoneyUnit | null,
): ReadonlyMap<string, readonly FoundRecord[]> {
  const parts = new Map<string, readonly FoundRecord[]>();
  const told = lines.filter(({ titles }) => !titles.some((title) => fundOnly.test(title)));
  const classes = (words: string, whole: string) =>
    runsOf(told, words, unit).find((run) => addsUpTo(run, items.get(whole)));
  const ofFunctions = classes(functions, 'budget.expenditure');
  const ofEconomic = classes(economic, 'budget.basic');
  if (ofFunctions)
    parts.set(
      'functions',
      ofFunctions.map((part) => spendingClass(part, unit)),
    );
  if (ofEconomic)
    parts.set(
      'economic',
      ofEconomic.map((part) => spendingClass(part, unit)),
    );
  const ofSources = fundingSources(runsOf(told, sources, unit), items, unit);
  if (ofSources.length > 0) parts.set('sources', ofSources);
  return parts;
}

function runsOf(
  lines: readonly NarrativeLine[],
  words: string,
  unit: MoneyUnit | null,
): readonly (readonly Part[])[] {
  const named = new RegExp(
    `(?:^|[，、；：。])(?:其中|和|及|基本支出中)?：?(?<name>${words})(?:为|：)?$`,
    'u',
  );
  return lines.flatMap((line) => {
    const figures = figuresTold(line.text);
    return divided(line.text, '。', line.from).map(({ start, end }) =>
      figures.flatMap((figure, index): readonly Part[] => {
        const inSentence = figure.start >= start && figure.end <= end && figure.kind === 'money';
        if (!inSentence || figure.range || unitOf(figure) !== unit) return [];
        const name = named.exec(line.text.slice(start, figure.start))?.groups?.['name'];
        if (name === undefined) return [];
        const next = figures[index + 1];
        const between = next ? line.text.slice(figure.end, next.start) : '';
        const share =
          next?.kind === 'percent' && /^，占(?:[^，。；]{0,10}的)?$/u.test(between) ? next : null;
        return [{ name, line, figure, share }];
      }),
    );
  });
}

function addsUpTo(run: readonly Part[], whole: Found | undefined): boolean {
  if (run.length < 2 || !whole || !/^\d+(?:\.\d+)?$/u.test(whole.value)) return false;
  let sum = new Decimal(0);
  for (const { figure } of run) {
    if (figure.figure.hedge !== null) return false;
    sum = sum.plus(decimalOf({ ...figure.figure, magnitude: 0 }));
  }
  return sum.eq(whole.value);
}

function spendingClass({ name, line, figure, share }: Part, unit: MoneyUnit | null): FoundRecord {
  return {
    name: foundIn(line, name, figure),
    amount: foundIn(line, figureText(figure, unit ?? ''), figure),
    ...(share ? { share: foundIn(line, figureText(share, ''), share) } : {}),
  };
}

const measures = ['initial', 'adjusted', 'expenditure'] as const;

/** Lists of sources by the one amount that they add up to; equal amounts leave it open. */
function fundingSources(
  runs: readonly (readonly Part[])[],
  items: ReadonlyMap<string, Found>,
  unit: MoneyUnit | null,
): readonly FoundRecord[] {
  const byName = new Map<string, Record<string, Found>>();
  for (const run of runs) {
    const fitting = measures.filter((measure) => addsUpTo(run, items.get(`budget.${measure}`)));
    const [measure] = fitting;
    if (measure === undefined || fitting.length > 1) continue;
    for (const { name, line, figure } of run) {
      const source = byName.get(name) ?? { name: foundIn(line, name, figure) };
      byName.set(name, {
        ...source,
        [measure]: foundIn(line, figureText(figure, unit ?? ''), figure),
      });
    }
  }
  return [...byName.values()];
}
