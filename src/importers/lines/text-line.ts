/** One printed line of a document, before lines are joined to paragraphs. */
export interface TextLine {
  /** As printed; leading whitespace is an indent where `box` is `null`. */
  readonly text: string;
  /** Page it is printed on, from 1; 1 where the format has no pages. */
  readonly page: number;
  /** For people: 第12行, 第3页. */
  readonly place: string;
  /** Where the line stands, `null` in formats without geometry. */
  readonly box: LineBox | null;
}

/** Where a line stands on its page, in points, from the top left corner. */
export interface LineBox {
  readonly left: number;
  readonly right: number;
  /** Distance of the baseline from the top of the page. */
  readonly baseline: number;
  /** Size of the type. */
  readonly size: number;
  /** 0 where text runs across the page; 1 and 2 in the left and right one of two columns. */
  readonly column: number;
}
