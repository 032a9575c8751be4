import type { Unsure } from '#extracting/found-value.ts';
import type { Block } from '#extracting/grid/blocks.ts';
import { type Claim, isClaim } from '#extracting/grid/claims.ts';
import type { Form } from '#extracting/grid/forms.ts';
import type { Column } from '#extracting/grid/head.ts';
import type { MoneyRow } from '#extracting/grid/money-words.ts';
import type { AmountPlace } from './amount.ts';
import { readRate } from './execution-rate.ts';
import { type MoneyLine, moneyLines, totalOf } from './lines.ts';
import { amounts, type MoneyReading } from './row.ts';
import { type SourceClaim, sourceItems } from './sources.ts';
import { threePublicAcross } from './three-public.ts';

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
  reading: MoneyReading,
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
function* wholeItems(reading: MoneyReading, line: MoneyLine): Generator<Claim | Unsure> {
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
  reading: MoneyReading,
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
  reading: MoneyReading,
  line: MoneyLine,
  { budget, spent }: { readonly budget: readonly string[]; readonly spent: readonly string[] },
): Generator<Claim | Unsure> {
  yield* amounts(reading, line, { initial: budget, adjusted: budget, planned: budget, spent });
}

function* rates(
  { form, block, columns }: MoneyReading,
  line: MoneyLine,
  known: { readonly budget: string | null; readonly spent: string | null },
  path: readonly string[],
): Generator<Claim | Unsure> {
  for (const column of columns.filter(({ role }) => role === 'rate')) {
    const read = readRate({ form, block, column, path, ...line } satisfies AmountPlace, known);
    if (read) yield read;
  }
}
