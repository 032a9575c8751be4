import type { Found, FoundRecord } from '#extracting/found-value.ts';
import { type FigureTold, figuresTold, figureText } from '#extracting/text/figures-told.ts';
import type { NarrativeLine } from '#extracting/text/narrative-lines.ts';
import { foundIn } from '#extracting/text/sentences.ts';
import { type MoneyUnit, unitOf } from './unit.ts';

const awarded = /授予(?<name>[大中小微型]{2,4}企业)的?(?:合同)?(?:金额|总额)(?:为|共|共计|：)*$/u;
/** Kinds of suppliers of which none holds another. */
const apart: ReadonlySet<string> = new Set(['大型企业', '中型企业', '小型企业', '微型企业']);

/**
 * The contracts by kind of supplier, from the paragraph that tells the department's procurement.
 *
 * @param actual - What was procured in all, where that is certain.
 * @returns Nothing where one kind holds another (中小企业 beside 小微企业) or one is told twice.
 */
export function procurementAwards(
  lines: readonly NarrativeLine[],
  actual: Found | undefined,
  unit: MoneyUnit | null,
): readonly FoundRecord[] {
  const line = actual && lines.find(({ place }) => place === actual.place);
  if (!line) return [];
  const told = figuresTold(line.text).flatMap((figure) => awardOf(line, figure));
  const names = told.map(({ name }) => name);
  const areApart = names.length === 1 || names.every((name) => apart.has(name));
  if (!areApart || new Set(names).size < names.length) return [];
  if (told.some(({ figure }) => figure.range || unitOf(figure) !== unit)) return [];
  return told.map(({ name, figure }) => ({
    name: foundIn(line, name, figure),
    amount: foundIn(line, figureText(figure, unit ?? ''), figure),
  }));
}

function awardOf(
  { text }: NarrativeLine,
  figure: FigureTold,
): readonly { readonly name: string; readonly figure: FigureTold }[] {
  const name = awarded.exec(text.slice(0, figure.start))?.groups?.['name'];
  return name === undefined || figure.kind !== 'money' ? [] : [{ name, figure }];
}
