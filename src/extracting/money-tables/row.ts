import type { Unsure } from '#extracting/found-value.ts';
import type { Block } from '#extracting/grid/blocks.ts';
import type { Claim } from '#extracting/grid/claims.ts';
import type { Form } from '#extracting/grid/forms.ts';
import type { Column } from '#extracting/grid/head.ts';
import { readAmount } from './amount.ts';
import { isAmount, type MoneyLine } from './lines.ts';

/** A block of amounts with the columns of the report's year. */
export interface MoneyReading {
  readonly form: Form;
  readonly block: Block;
  readonly columns: readonly Column[];
}

/** Reads the amounts of a row, each into the item that its column's role has. */
export function* amounts(
  { form, block, columns }: MoneyReading,
  line: MoneyLine,
  paths: { readonly [Role in Column['role']]?: readonly string[] },
): Generator<Claim | Unsure> {
  for (const column of columns) {
    const path = isAmount(column) ? paths[column.role] : undefined;
    const read = path && readAmount({ form, block, column, path, ...line });
    if (read) yield read;
  }
}
