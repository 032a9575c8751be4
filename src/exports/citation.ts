/** What a reader needs to cite a report, whichever way it is written down. */
export interface Citation {
  /** `slsjyj-2022-2023-08-25`: letters, digits and hyphens. */
  readonly key: string;
  /** 责任者: the department, by the name that it held in the year. */
  readonly author: string;
  readonly title: string;
  /** `YYYY-MM-DD`; `null` where it is not known. */
  readonly published: string | null;
  /** 文号. */
  readonly documentNumber: string | null;
  /** The state that is cited, `2023-10-12`; `null` where none is on record. */
  readonly version: string | null;
  /** The full address of that state, otherwise of the page. */
  readonly address: string;
}

/** Writes a citation; `accessed` is `YYYY-MM-DD`, known only to the reader's browser. */
export type CitationWriter = (citation: Citation, accessed: string | null) => string;
