import type { LossList } from '#importers/losses.ts';
import type { SourceBlock } from '#importers/source-document.ts';
import type { HtmlNotes } from './notes.ts';

/** How a kind of document that is read by way of HTML uses it. */
export interface HtmlUse {
  /** Pages lay text out in tables around tables; in documents the outer one is a table as well. */
  readonly outerTables: 'layout' | 'tables';
  /** Tables, rows and columns count from 0. */
  readonly tablePlace: (table: number) => string;
  readonly cellPlace: (at: CellPosition) => string;
}

interface CellPosition {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** What is found while walking through a page. */
export interface Content {
  readonly blocks: SourceBlock[];
  readonly text: string[];
  readonly notes: HtmlNotes;
  readonly use: HtmlUse;
  readonly losses: LossList;
}
