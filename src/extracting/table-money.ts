import { cellWords } from './cell-text.ts';
import type { Found, FoundRecord, Unsure } from './found-value.ts';
import { type AmountPlace, readAmount } from './table-amount.ts';
import type { Block } from './table-blocks.ts';
import { type Claim, isClaim } from './table-claims.ts';
import { readRate } from './table-execution-rate.ts';
import type { Form } from './table-forms.ts';
import type { Column } from './table-head.ts';
import { isAmount, type MoneyLine, moneyLines, totalOf } from './table-money-lines.ts';
import { type MoneyRow, sourceName } from './table-money-words.ts';
import { threePublicAcross } from './table-three-public.ts';
import type { AmountUnit } from './table-unit.ts';

/** A source of funds with the unit that all of its amounts share. */
export interface SourceClaim {
  readonly source: FoundRecord;
  readonly unit: AmountUnit;
}

export type MoneyItem = Claim | SourceClaim | Unsure;

/**
 * The amounts of a block: funds and their sources, basic and project spending, “三公”, procurement.
 *
 * @param year - The report's; columns of other years are left alone.
 */
export function moneyOf(form: Form, block: Block, year: number | null): readonly MoneyItem[] {
  const across = threePublicAcross(form, block);
  if (across) return across;
  const columns = columnsOfYear(block, year);
  if (columns === null) {
    const place = form.grid.rowCells(block.head.from)[0]?.place ?? '';
    return [{ what: '表中金额', why: `表头没有${String(year)}年度的栏`, place }];
  }
  const lines = moneyLines(form, block);
  const total = totalOf(lines);
  const reading = { form, block, columns };
  return [
    ...lines.flatMap((line) => [...lineItems(reading, line, total)]),
    ...sourceItems(reading, lines, total),
  ];
}

interface Reading {
  readonly form: Form;
  readonly block: Block;
  readonly columns: readonly Column[];
}

/** The columns of the report's year, `null` where the head has other years only. */
function columnsOfYear({ head }: Block, year: number | null): readonly Column[] | null {
  const plain = head.columns.filter(({ items }) =>
    items.every((item) => /^(?:合计|小计|总额|金额)$/u.test(item)),
  );
  const years = plain.flatMap((column) => (column.year === null ? [] : [column.year]));
  if (years.length === 0) return plain;
  const current = year ?? Math.max(...years);
  if (!years.includes(current)) return null;
  return plain.filter((column) => column.year === null || column.year === current);
}

function* lineItems(
  reading: Reading,
  line: MoneyLine,
  total: MoneyRow | null,
): Generator<Claim | Unsure> {
  const about = line.about?.kind === 'total' ? total : line.about;
  switch (about?.kind) {
    case 'total':
      yield* wholeItems(reading, line);
      return;
    case 'part':
      yield* amounts(reading, line, { spent: ['budget', about.key] });
      return;
    case 'threePublic':
      yield* pairItems(reading, line, {
        budget: ['budget', 'threePublic', 'budget', about.key],
        spent: ['budget', 'threePublic', 'expenditure', about.key],
      });
      return;
    case 'procurement':
      yield* procurementItems(reading, line, about.key);
      return;
    case 'source':
    case undefined:
      return;
    default:
      about satisfies never;
  }
}

/** The whole of the funds: 年度资金总额. */
function* wholeItems(reading: Reading, line: MoneyLine): Generator<Claim | Unsure> {
  const read = [
    ...amounts(reading, line, {
      initial: ['budget', 'initial'],
      adjusted: ['budget', 'adjusted'],
      spent: ['budget', 'expenditure'],
    }),
  ];
  yield* read;
  for (const item of amounts(reading, line, { planned: ['budget', 'adjusted'] })) {
    if (!isClaim(item)) continue;
    const { value, place } = item.found;
    yield { what: `预算数 ${value}`, why: '没有写明是年初预算数还是全年预算数', place };
  }
  const known = { budget: claimed(read, 'adjusted'), spent: claimed(read, 'expenditure') };
  yield* rates(reading, line, known, ['budget', 'executionRate']);
}

function claimed(items: readonly (Claim | Unsure)[], key: string): string | null {
  return items.filter(isClaim).find(({ path }) => path.at(-1) === key)?.found.value ?? null;
}

function* procurementItems(
  reading: Reading,
  line: MoneyLine,
  key: 'total' | 'goods' | 'works' | 'services',
): Generator<Claim | Unsure> {
  if (key !== 'total') {
    yield* amounts(reading, line, { spent: ['budget', 'procurement', key] });
    return;
  }
  const path = ['budget', 'procurement'];
  const paths = { budget: [...path, 'plan'], spent: [...path, 'actual'] };
  const read = [...pairItems(reading, line, paths)];
  yield* read;
  const known = { budget: claimed(read, 'plan'), spent: claimed(read, 'actual') };
  yield* rates(reading, line, known, [...path, 'executionRate']);
}

/** A budget and what was spent of it: whichever one column says budget. */
function* pairItems(
  reading: Reading,
  line: MoneyLine,
  { budget, spent }: { readonly budget: readonly string[]; readonly spent: readonly string[] },
): Generator<Claim | Unsure> {
  yield* amounts(reading, line, { initial: budget, adjusted: budget, planned: budget, spent });
}

function* amounts(
  { form, block, columns }: Reading,
  line: MoneyLine,
  paths: { readonly [Role in Column['role']]?: readonly string[] },
): Generator<Claim | Unsure> {
  for (const column of columns) {
    const path = isAmount(column) ? paths[column.role] : undefined;
    const read = path && readAmount({ form, block, column, path, ...line });
    if (read) yield read;
  }
}

function* rates(
  { form, block, columns }: Reading,
  line: MoneyLine,
  known: { readonly budget: string | null; readonly spent: string | null },
  path: readonly string[],
): Generator<Claim | Unsure> {
  for (const column of columns.filter(({ role }) => role === 'rate')) {
    const read = readRate({ form, block, column, path, ...line } satisfies AmountPlace, known);
    if (read) yield read;
  }
}

/** The sources of funds below their total, or why they cannot be told. */
function sourceItems(
  reading: Reading,
  lines: readonly MoneyLine[],
  total: MoneyRow | null,
): readonly (SourceClaim | Unsure)[] {
  const whole = lines.find(({ about }) => about?.kind === 'total');
  if (total?.kind !== 'total' || !whole) return [];
  const below = lines.filter(({ row, about }) => row > whole.row && about?.kind !== 'part');
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

function doubtfulLine({ form, columns }: Reading, line: MoneyLine, why: string): Unsure {
  const told = columns
    .filter(isAmount)
    .map(({ head, index }) => `${head}${cellWords(form.grid.at(line.row, index)?.text ?? '')}`);
  const place = line.labels[0]?.place ?? '';
  return { what: `资金来源“${line.label}” ${told.join('、')}`, why, place };
}

function sourceOf(reading: Reading, line: MoneyLine): readonly (SourceClaim | Unsure)[] {
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
