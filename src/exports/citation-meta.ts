import type { Citation } from './citation.ts';

/** A `<meta name>` of a page's head. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/** The tags that scholarly indexes and reference managers take a citation from. */
export function citationMeta(citation: Citation): readonly MetaTag[] {
  const { author, title, published, documentNumber, address } = citation;
  const tags: readonly (readonly [string, string | null])[] = [
    ['citation_title', title],
    ['citation_author', author],
    // With slashes, as the indexes ask for.
    ['citation_publication_date', published?.replaceAll('-', '/') ?? null],
    ['citation_technical_report_institution', author],
    ['citation_technical_report_number', documentNumber],
    ['citation_public_url', address],
    ['citation_language', 'zh-CN'],
  ];
  return tags.flatMap(([name, content]) => (content === null ? [] : [{ name, content }]));
}
