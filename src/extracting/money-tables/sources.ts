import type { Found, FoundRecord, Unsure } from '#extracting/found-value.ts';
import { cellWords } from '#extracting/grid/cell-text.ts';
import { isClaim } from '#extracting/grid/claims.ts';
import { type MoneyRow, sourceName } from '#extracting/grid/money-words.ts';
import type { AmountUnit } from '#extracting/grid/unit.ts';
import { isAmount, type MoneyLine } from './lines.ts';
import { amounts, type MoneyReading } from './row.ts';

/** A source of funds with the unit that all of its amounts share. */
export interface SourceClaim {
  readonly source: FoundRecord;
  readonly unit: AmountUnit;
}

/** The sources of funds below their total or right above it, or why they cannot be told. */
export function sourceItems(
  reading: MoneyReading,
  lines: readonly MoneyLine[],
  total: MoneyRow | null,
): readonly (SourceClaim | Unsure)[] {
  const whole = lines.find(({ about }) => about?.kind === 'total');
  if (total?.kind !== 'total' || !whole) return [];
  const below = listedSources(lines, whole);
  const sources = below.filter(({ about }) => about?.kind === 'source');
  if (sources.length === 0) return [];
  const divided = below.filter(({ label }) => /^其中/u.test(label)).length > 1;
  const unknown = below.some(({ about }) => about === null);
  if (divided || unknown) {
    const why = divided ? '资金来源分了两层，不知道各层到哪一行为止' : '有的行不知道是不是资金来源';
    return below.map((line) => doubtfulLine(reading, line, why));
  }
  return sources.flatMap((line) => sourceOf(reading, line));
}

/** The lines below the total; where there are none, those that it sums up, sources all of them. */
function listedSources(lines: readonly MoneyLine[], whole: MoneyLine): readonly MoneyLine[] {
  const others = lines.filter(({ row, about }) => row !== whole.row && about?.kind !== 'part');
  const isLast = others.every(({ row }) => row < whole.row);
  if (isLast && others.every(({ about }) => about?.kind === 'source')) return others;
  return others.filter(({ row }) => row > whole.row);
}

function doubtfulLine({ form, columns }: MoneyReading, line: MoneyLine, why: string): Unsure {
  const told = columns
    .filter(isAmount)
    .map(({ head, index }) => `${head}${cellWords(form.grid.at(line.row, index)?.text ?? '')}`);
  const place = line.labels[0]?.place ?? '';
  return { what: `资金来源“${line.label}” ${told.join('、')}`, why, place };
}

function sourceOf(reading: MoneyReading, line: MoneyLine): readonly (SourceClaim | Unsure)[] {
  const read = [
    ...amounts(reading, line, {
      initial: ['budget', 'sources', 'initial'],
      adjusted: ['budget', 'sources', 'adjusted'],
      spent: ['budget', 'sources', 'expenditure'],
    }),
  ];
  const claims = read.filter(isClaim);
  const doubts = read.filter((item): item is Unsure => !isClaim(item));
  const units = Map.groupBy(claims, ({ unit }) => (typeof unit === 'object' ? unit?.value : unit));
  const label = line.labels.find(({ text }) => cellWords(text) === line.label);
  if (claims.length === 0 || !label) return doubts;
  const name: Found = { value: sourceName(line.label), place: label.place, quote: line.label };
  const amountsByKey = claims.map(({ path, found }) => [path.at(-1), found] as const);
  const source = { name, ...Object.fromEntries(amountsByKey) };
  return [{ source, unit: units.size > 1 ? 'clash' : (claims[0]?.unit ?? null) }, ...doubts];
}
