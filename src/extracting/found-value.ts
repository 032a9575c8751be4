/** A value of the front matter that a document states for certain. */
export interface Found {
  /** As front matter writes it: figures keep the digits, precision and hedge of the document. */
  readonly value: string;
  /** Where the document states it, for people. */
  readonly place: string;
  /** The sentence or the cells that state it. */
  readonly quote: string;
}

/** Found values in the shape of a report's front matter (`ReportData`), every key optional. */
export type FoundNode = Found | readonly FoundNode[] | FoundRecord;
export interface FoundRecord {
  readonly [key: string]: FoundNode | undefined;
}

/** Something that a document seems to state, but not for certain: left out, and listed. */
export interface Unsure {
  /** The front-matter item in Chinese, with what was read: 支出数 4809.15. */
  readonly what: string;
  /** Why it was not filled in. */
  readonly why: string;
  readonly place: string;
}

/** What a finder made of a document. */
export interface FoundReport {
  readonly data: FoundRecord;
  readonly unsure: readonly Unsure[];
}

export function isFound(node: FoundNode): node is Found {
  return !isFoundList(node) && typeof (node as Found).quote === 'string';
}

export function isFoundList(node: FoundNode): node is readonly FoundNode[] {
  return Array.isArray(node);
}
