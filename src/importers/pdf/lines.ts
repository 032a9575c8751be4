import { isWide } from '#importers/lines/character-width.ts';
import { withoutStretching } from '#importers/lines/stretched-line.ts';
import type { TextLine } from '#importers/lines/text-line.ts';
import type { PdfText } from './geometry.ts';

/** Runs of characters on one line of a page, from left to right. */
export type TextRow = readonly PdfText[];

/** The rows of a page or a cell, from top to bottom; what is raised or lowered stays in its row. */
export function textRows(texts: readonly PdfText[]): readonly TextRow[] {
  const rows: PdfText[][] = [];
  for (const text of texts.toSorted((a, b) => heightOf(a) - heightOf(b))) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && heightOf(text) - heightOf(first) < 0.7 * Math.min(first.size, text.size)) {
      row.push(text);
    } else rows.push([text]);
  }
  return rows.map((row) => row.toSorted((a, b) => a.left - b.left));
}

/** Distance of the middle of a run's letters from the top of the page. */
function heightOf({ baseline, size }: PdfText): number {
  return baseline - 0.35 * size;
}

/** One line of text from the runs of a row. */
export function rowText(row: TextRow): string {
  let text = '';
  for (const [index, run] of row.entries()) {
    const before = row[index - 1];
    if (before !== undefined && isParted(before, run)) text += ' ';
    text += run.text;
  }
  return withoutStretching(text.trim());
}

/** Whether the gap between two runs is a space; Chinese set beside digits leaves a quarter of an em. */
function isParted(before: PdfText, run: PdfText): boolean {
  const gap = (run.left - before.right) / run.size;
  const wide = isWide(before.text.at(-1) ?? '') || isWide(run.text.at(0) ?? '');
  return gap > (wide ? 0.8 : 0.2);
}

/** The line of a row with its place; `column` as in `LineBox`. */
export function rowLine(row: TextRow, page: number, column: number): TextLine {
  return {
    text: rowText(row),
    page,
    place: `第${page}页`,
    box: {
      left: Math.min(...row.map(({ left }) => left)),
      right: Math.max(...row.map(({ right, text, size }) => right - trailingSpace(text) * size)),
      baseline: largest(row)?.baseline ?? 0,
      size: largest(row)?.size ?? 0,
      column,
    },
  };
}

/** The run that tells the size and the height of a row. */
function largest(row: TextRow): PdfText | undefined {
  return row.toSorted((a, b) => b.size - a.size)[0];
}

function trailingSpace(text: string): number {
  return (text.length - text.trimEnd().length) * 0.25;
}
