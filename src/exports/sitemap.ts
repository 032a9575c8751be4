import { sitemapAddress } from '#core/address.ts';

/** A page that search engines should know. */
export interface SitemapPage {
  /** `/reports/slsjyj/2022/`. */
  readonly address: string;
  /** `YYYY-MM-DD` of its last change; `null` where it is not known. */
  readonly changed: string | null;
}

/** The most addresses that one sitemap may hold (sitemaps.org). */
const most = 50_000;

/**
 * The sitemap of a site: one file, or an index with as many as it takes.
 *
 * @param url - The site's, without a slash at the end.
 * @returns Texts by address.
 */
export function sitemap(
  url: string,
  pages: readonly SitemapPage[],
  limit = most,
): ReadonlyMap<string, string> {
  if (pages.length <= limit) return new Map([[sitemapAddress, urlSet(url, pages)]]);
  const parts = Array.from({ length: Math.ceil(pages.length / limit) }, (_, index) => ({
    address: sitemapAddress.replace('.xml', `-${index + 1}.xml`),
    pages: pages.slice(index * limit, (index + 1) * limit),
  }));
  const entries = parts.map(
    ({ address }) => `<sitemap><loc>${escaped(url + address)}</loc></sitemap>`,
  );
  return new Map([
    [sitemapAddress, document('sitemapindex', entries)],
    ...parts.map((part): [string, string] => [part.address, urlSet(url, part.pages)]),
  ]);
}

function urlSet(url: string, pages: readonly SitemapPage[]): string {
  const entries = pages.map(({ address, changed }) => {
    const lastmod = changed === null ? '' : `<lastmod>${changed}</lastmod>`;
    return `<url><loc>${escaped(url + address)}</loc>${lastmod}</url>`;
  });
  return document('urlset', entries);
}

function document(root: string, entries: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...entries,
    `</${root}>`,
    '',
  ].join('\n');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll("'", '&apos;')
    .replaceAll('"', '&quot;');
}
