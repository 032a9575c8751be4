import type { Locator } from 'playwright-core';

/** The texts of a table's body as readers see them, hidden rows left out, white space as one blank. */
export async function rowsOf(table: Locator): Promise<readonly (readonly string[])[]> {
  return table
    .locator('tbody tr')
    .evaluateAll((rows) =>
      (rows as HTMLTableRowElement[])
        .filter(({ hidden }) => !hidden)
        .map((row) =>
          [...row.cells].map((cell) => cell.textContent.replaceAll(/\s+/gu, ' ').trim()),
        ),
    );
}

/** One column of a table. */
export async function columnOf(table: Locator, index: number): Promise<readonly string[]> {
  return (await rowsOf(table)).map((row) => row[index] ?? '');
}
