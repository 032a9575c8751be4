import { joinSegments } from '#importers/lines/join-lines.ts';
import type { TextLine } from '#importers/lines/text-line.ts';
import type { SourceBlock } from '#importers/source-document.ts';
import { continuedTable } from './join-tables.ts';
import type { PdfPage } from './page.ts';
import { type Piece, piecesOf } from './page-pieces.ts';
import { runningLines } from './running-lines.ts';
import { type PdfTable, sourceTable } from './table.ts';

/** The paragraphs and tables of a document's pages, with what was left out in Chinese. */
export function pdfBlocks(pages: readonly PdfPage[]): {
  readonly blocks: readonly SourceBlock[];
  readonly lost: readonly string[];
} {
  const pieces = pages.map(piecesOf);
  const running = runningLines(
    pages.map(({ number, height }, index) => ({
      number,
      height,
      lines: pieces[index]?.flatMap((piece) => (piece.kind === 'line' ? [piece.line] : [])) ?? [],
    })),
    bodySize(pages),
  );
  const kept = pieces
    .flat()
    .filter((piece) => piece.kind === 'table' || !running.lines.has(piece.line));
  const { joined, lost } = withJoinedTables(kept);
  return { blocks: blocksOf(joined), lost: [...running.lost, ...lost, ...looseTables(joined)] };
}

/** The size of type in which most characters are set. */
function bodySize(pages: readonly PdfPage[]): number {
  const counts = new Map<number, number>();
  for (const { text, size } of pages.flatMap(({ texts }) => texts)) {
    counts.set(Math.round(size), (counts.get(Math.round(size)) ?? 0) + text.length);
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
}

/** Joins tables that go on at the top of the next page. */
function withJoinedTables(pieces: readonly Piece[]): {
  readonly joined: readonly Piece[];
  readonly lost: readonly string[];
} {
  const joined: Piece[] = [];
  const lost: string[] = [];
  let page = 0;
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.kind === 'table' && last?.kind === 'table' && piece.table.page === page + 1) {
      const continued = continuedTable(last.table, piece.table);
      if (continued !== null) {
        joined[joined.length - 1] = { kind: 'table', table: continued.table };
        page = piece.table.page;
        lost.push(...continued.notes);
        continue;
      }
    }
    joined.push(piece);
    page = piece.kind === 'table' ? piece.table.page : piece.line.page;
  }
  return { joined, lost };
}

/** Lines in columns that may be a table on a page, when they are this many. */
const fewestSpread = 3;

/** Pages with text in columns that is not in line enough to be read as a table. */
function looseTables(pieces: readonly Piece[]): readonly string[] {
  const spread = pieces.flatMap((piece) =>
    piece.kind === 'line' && piece.isSpread ? [piece.line.page] : [],
  );
  const pages = [...new Set(spread)].filter(
    (page) => spread.filter((other) => other === page).length >= fewestSpread,
  );
  return pages.map((page) => `第${page}页：可能有没有框线的表格，已按文字逐行读入，请对照原件核对`);
}

function blocksOf(pieces: readonly Piece[]): readonly SourceBlock[] {
  const segments: TextLine[][] = [[]];
  const tables: PdfTable[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'line') segments.at(-1)?.push(piece.line);
    else {
      tables.push(piece.table);
      segments.push([]);
    }
  }
  return joinSegments(segments).flatMap((paragraphs, index): readonly SourceBlock[] => {
    const following = tables[index];
    return following === undefined ? paragraphs : [...paragraphs, sourceTable(following)];
  });
}
