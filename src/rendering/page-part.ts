/**
 * The parts in which a site is listed: what is gathered from the details of all reports (indicators,
 * projects), and all else. Whoever lists the first has collected what its pages are made from.
 */
export const pageParts = ['gathered', 'others'] as const;

export type PagePart = (typeof pageParts)[number];

/** Folders of `src/pages`, and so of the site. */
const gathered: readonly string[] = ['indicators', 'projects'];

/** @param file - A page's place, from the folder of the site. */
export function partOfFile(file: string): PagePart {
  return partOf(file.split('/')[0] ?? '');
}

/** @param kind - The first folder of a page, in `src/pages` or in the site. */
export function partOf(kind: string): PagePart {
  return gathered.includes(kind) ? 'gathered' : 'others';
}
