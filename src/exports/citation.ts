import type { ReportData } from '#core/report-schema.ts';

/** What a citation needs besides the report. */
export interface CitationContext {
  readonly author: string;
  /** The page's full address. */
  readonly address: string;
}

/**
 * A reference in the form of GB/T 7714—2015: 责任者. 题名[R/OL]. (发布日期)[引用日期]. 网址.
 *
 * @param accessed - `YYYY-MM-DD`, known only to the reader's browser; `null` leaves it out.
 */
export function gbCitation(
  { title, published }: Pick<ReportData, 'title' | 'published'>,
  { author, address }: CitationContext,
  accessed: string | null = null,
): string {
  const dates = `${published ? `(${published})` : ''}${accessed ? `[${accessed}]` : ''}`;
  return `${author}. ${title}[R/OL]. ${dates === '' ? '' : `${dates}. `}${address}.`;
}
