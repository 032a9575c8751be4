/** A figure of a column with what would have to follow it for points to stand under one another. */
export interface Aligned {
  /** As stated; `null` when undisclosed. */
  readonly text: string | null;
  /** Never to be read: blank characters of the width of the places that the figure lacks, `.00`. */
  readonly pad: string;
}

/** Aligns a column of a table: what its cell says in each row. */
export function alignedColumn<Row extends object>(
  rows: readonly Row[],
  textOf: (row: Row) => string | null,
): (row: Row) => Aligned {
  const cells = aligned(rows.map(textOf));
  const byRow = new Map(rows.map((row, index) => [row, cells[index]]));
  return (row) => byRow.get(row) ?? { text: textOf(row), pad: '' };
}

/**
 * Aligns the texts of a column on the decimal point without changing them. What is no plain decimal,
 * such as 近50 or 1.2万, stays where it is.
 */
function aligned(texts: readonly (string | null)[]): readonly Aligned[] {
  const places = texts.map((text) => (text === null ? null : placesOf(text)));
  const most = Math.max(0, ...places.map((count) => count ?? 0));
  return texts.map((text, index) => {
    const count = places[index] ?? null;
    if (count === null || count === most) return { text, pad: '' };
    return { text, pad: `${count === 0 ? '.' : ''}${'0'.repeat(most - count)}` };
  });
}

/** Decimals of a plain decimal or a percentage, `null` for anything else. */
function placesOf(text: string): number | null {
  const found = /^-?\d+(?:\.(?<decimals>\d+))?%?$/u.exec(text);
  return found ? (found.groups?.['decimals']?.length ?? 0) : null;
}
