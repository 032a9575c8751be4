import type { TextLine } from '#importers/lines/text-line.ts';
import { alignedRows, isSpread } from './aligned-rows.ts';
import { rowsInOrder } from './columns.ts';
import { rowLine } from './lines.ts';
import type { PdfPage } from './page.ts';
import { type RuledGrid, ruledGrids } from './ruled-grid.ts';
import { middle, type PdfTable, tableInGrid } from './table.ts';

/** A line or a table of a page. */
export type Piece =
  | {
      readonly kind: 'line';
      readonly line: TextLine;
      /** Whether gaps part it like the cells of a row. */
      readonly isSpread: boolean;
    }
  | { readonly kind: 'table'; readonly table: PdfTable };

/** What a page shows from top to bottom. */
export function piecesOf(page: PdfPage): readonly Piece[] {
  const grids = outermost(ruledGrids(page.rules));
  const free = new Set(page.texts);
  const tables: PdfTable[] = [];
  for (const grid of grids) {
    const inside = page.texts.filter((text) => free.has(text) && isInside(grid, middle(text)));
    if (inside.length === 0) continue;
    for (const text of inside) free.delete(text);
    tables.push(tableInGrid(grid, inside, page.number));
  }
  const pieces: Piece[] = [];
  let rest = rowsInOrder([...free]);
  while (rest.length > 0) {
    const [next] = rest;
    const aligned =
      next?.column === 0
        ? alignedRows(
            rest.map(({ row }) => row),
            page.number,
          )
        : null;
    if (aligned) pieces.push({ kind: 'table', table: aligned.table });
    else if (next)
      pieces.push({
        kind: 'line',
        line: rowLine(next.row, page.number, next.column),
        isSpread: isSpread(next.row),
      });
    rest = rest.slice(aligned?.taken ?? 1);
  }
  return inserted(pieces, tables);
}

function isInside({ xs, ys }: RuledGrid, [x, y]: readonly [number, number]): boolean {
  const between = (edges: readonly number[], place: number) =>
    place > (edges[0] ?? 0) && place < (edges.at(-1) ?? 0);
  return between(xs, x) && between(ys, y);
}

/** Grids that stand in a cell of another one belong to that cell. */
function outermost(grids: readonly RuledGrid[]): readonly RuledGrid[] {
  return grids.filter(
    (grid) =>
      !grids.some((other) => {
        const corner = (at: 0 | -1) => [grid.xs.at(at) ?? 0, grid.ys.at(at) ?? 0] as const;
        return other !== grid && isInside(other, corner(0)) && isInside(other, corner(-1));
      }),
  );
}

/** Puts each ruled table before the first line below it. */
function inserted(pieces: readonly Piece[], tables: readonly PdfTable[]): readonly Piece[] {
  const result = [...pieces];
  for (const table of tables) {
    const at = result.findIndex((piece) => topOf(piece) > table.top);
    result.splice(at < 0 ? result.length : at, 0, { kind: 'table', table });
  }
  return result;
}

function topOf(piece: Piece): number {
  return piece.kind === 'table' ? piece.table.top : (piece.line.box?.baseline ?? 0);
}
