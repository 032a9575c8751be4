import type { FoundRecord, Unsure } from '#extracting/found-value.ts';
import { type MoneyUnit, unitOf } from '#extracting/money/unit.ts';
import { targetsTold } from '#extracting/targets/targets-told.ts';
import type { ToldTarget } from '#extracting/targets/told-target.ts';
import { agreed } from '#extracting/text/agreed.ts';
import { type FigureTold, figureText } from '#extracting/text/figures-told.ts';
import type { NarrativeLine } from '#extracting/text/narrative-lines.ts';
import { foundIn, type Stretch } from '#extracting/text/sentences.ts';
import { bigramsOf, likeness } from '#prose/likeness.ts';
import type { ProjectTold } from './projects-told.ts';

/** Projects in the shape of front matter, those whose amounts are certain and in the unit. */
export function projectsFound(
  told: readonly ProjectTold[],
  unit: MoneyUnit | null,
): { readonly projects: readonly FoundRecord[]; readonly unsure: readonly Unsure[] } {
  const unsure: Unsure[] = [];
  const projects = told.map((one): FoundRecord => {
    const { name, line, at, note, budgets, expenditures } = one;
    const budget = settled('预算数', one, budgets, unit, unsure);
    const expenditure = settled('支出数', one, expenditures, unit, unsure);
    const words = line.text.slice(note.start, note.end);
    return {
      name: foundIn(line, name, at),
      ...(budget ? { budget: foundIn(line, figureText(budget, unit ?? ''), budget) } : {}),
      ...(expenditure
        ? { expenditure: foundIn(line, figureText(expenditure, unit ?? ''), expenditure) }
        : {}),
      ...dueIn(line, note),
      ...(words.length > 3 && !/\d[万亿]?元/u.test(words)
        ? { note: foundIn(line, words, note) }
        : {}),
    };
  });
  return { projects, unsure };
}

const due =
  /(?<year>20\d{2})年(?<month>\d{1,2})月(?<day>\d{1,2})日(?:之?前|底前)?(?:完成支付|支付完毕|完成支出|支出完毕|完成全部支出|支付到位)/gu;

/** The day by which the money was to be spent, where one and no more is told. */
function dueIn(line: NarrativeLine, { start, end }: Stretch): FoundRecord {
  const [only, ...more] = line.text.slice(start, end).matchAll(due);
  if (!only || more.length > 0) return {};
  const { year = '', month = '', day = '' } = only.groups ?? {};
  const date = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  const at = start + only.index;
  return { due: foundIn(line, date, { start: at, end: at + only[0].length }) };
}

function settled(
  what: string,
  { name, line }: ProjectTold,
  figures: readonly FigureTold[],
  unit: MoneyUnit | null,
  unsure: Unsure[],
): FigureTold | null {
  const best = agreed(figures.map((figure) => ({ figure })))?.figure ?? null;
  if (best && unitOf(best) === unit) return best;
  const [first] = figures;
  if (first) {
    const why = best ? `单位不是${unit ?? ''}，不作换算` : '有几个不同的数，无法确定取哪一个';
    const told = figures.map(({ text }) => text).join('、');
    unsure.push({ what: `“${name}”${what} ${told}`, why, place: line.place });
  }
  return null;
}

/** Results that the notes of projects count, and that are not among the targets already. */
export function projectResults(
  told: readonly ProjectTold[],
  known: readonly ToldTarget[],
  year: number | null,
): readonly FoundRecord[] {
  const all = [...known];
  const results: FoundRecord[] = [];
  for (const { name, line, note } of told) {
    for (const target of targetsTold(line, note, year).targets) {
      if (target.figure?.kind === 'money') continue;
      if (all.some((one) => isSame(one, target))) continue;
      all.push(target);
      const at = target.figure ?? note;
      results.push({ ...target.data, note: foundIn(line, `${name}产出`, at) });
    }
  }
  return results;
}

/** The same figure of what is called much alike. */
function isSame(one: ToldTarget, other: ToldTarget): boolean {
  if (one.figure?.text !== other.figure?.text) return false;
  if (one.figure === null || one.name === other.name) return one.name === other.name;
  return (
    Math.max(
      likeness(one.name, bigramsOf(other.name)),
      likeness(other.name, bigramsOf(one.name)),
    ) >= 0.5
  );
}
