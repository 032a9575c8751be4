import type { Question } from '#reading/asked.ts';

/** One address of the site, before it is rendered. */
export interface ListedPage {
  /** As Astro knows it: `/reports/gzgsl/2021/`, `/feed.xml`. */
  readonly pathname: string;
  /** The file that renders it, from the project's root. */
  readonly component: string;
  /** Where it goes, from the folder of the site. */
  readonly file: string;
  /** Of what the page is told by its own list of paths. */
  readonly props: string;
}

/** The addresses of a part of the site, and what was asked to know them. */
export interface ListedPart {
  readonly pages: readonly ListedPage[];
  readonly questions: readonly Question[];
}

/** The whole of a site; two pages at one address are an error. */
export function joinedList(pages: readonly ListedPage[]): readonly ListedPage[] {
  const byFile = new Map<string, ListedPage>();
  for (const page of pages) {
    const before = byFile.get(page.file);
    if (before) {
      throw new Error(
        `Unexpected second page at ${page.pathname}: ${before.component}, ${page.component}`,
      );
    }
    byFile.set(page.file, page);
  }
  return [...byFile.values()];
}
