/** The kinds of file that reports arrive in. */
export type SourceFormat = 'docx' | 'pdf' | 'spreadsheet' | 'html' | 'txt';

/**
 * A document as its reader found it: what it says, in order, before anything of it is understood.
 * Readers re-join hard-wrapped lines and keep tables; they drop nothing that can be read.
 */
export interface SourceDocument {
  readonly format: SourceFormat;
  readonly blocks: readonly SourceBlock[];
  /** What a reader met and could not keep (a picture, a text box, a tracked change), in Chinese. */
  readonly lost: readonly string[];
  /** All characters of the original in reading order, before lines were joined; whitespace as found. */
  readonly text: string;
}

export type SourceBlock = SourceParagraph | SourceTable | SourceNote;

export interface SourceParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
  /** Heading level that the format itself states, from 1; `null` where it states none. */
  readonly level: number | null;
  /** Where footnotes are called: the offset in `text` behind which the mark of note `label` stands. */
  readonly calls: readonly { readonly at: number; readonly label: string }[];
  /** For people: 第12行, 第3页, 第5段, 工作表“自评表”A1. */
  readonly place: string;
}

export interface SourceTable {
  readonly kind: 'table';
  /** Rows of cells that begin in them: a cell that spans is listed once, at its top left. */
  readonly rows: readonly (readonly SourceCell[])[];
  readonly place: string;
}

export interface SourceCell {
  readonly text: string;
  /** Column of the grid at which it begins, from 0. */
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly place: string;
}

/** A footnote or endnote. */
export interface SourceNote {
  readonly kind: 'note';
  readonly label: string;
  readonly text: string;
  readonly place: string;
}

/** A file that cannot be imported, with what to do about it, in Chinese. */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument';
}
