import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { listedAddresses, visit } from './visit.ts';

const read = (address: string) => readFileSync(join(inject('out'), address), 'utf8');
const site = 'https://mingzhang.example';

/** Reads an XML document with the browser's own parser; whatever it cannot read throws. */
async function elements(address: string, selector: string): Promise<readonly string[]> {
  return visit('/about/', {}, ({ page }) =>
    page.evaluate(
      ([text = '', wanted = '']) => {
        const document = new DOMParser().parseFromString(text, 'application/xml');
        const error = document.querySelector('parsererror');
        if (error) throw new Error(error.textContent ?? 'not well-formed');
        return [...document.querySelectorAll(wanted)].map(({ textContent }) => textContent ?? '');
      },
      [read(address), selector],
    ),
  );
}

describe.each([
  ['/', 11],
  ['/departments/slsjyj/', 4],
  ['/departments/gzgsl/', 0],
  ['/corrections/', 2],
])('the feeds of %s', (page, count) => {
  test('are well-formed Atom with stable ids, newest first', async () => {
    const ids = await elements(`${page}feed.xml`, 'entry > id');
    expect(ids).toHaveLength(count);
    expect(new Set(ids).size).toBe(count);
    const dates = await elements(`${page}feed.xml`, 'entry > published');
    expect(dates).toEqual([...dates].sort().reverse());
    const all = await elements(`${page}feed.xml`, 'entry > updated');
    const [updated] = await elements(`${page}feed.xml`, 'feed > updated');
    expect(updated).toBe([...all].sort().at(-1) ?? '1970-01-01T00:00:00.000Z');
    expect(await elements(`${page}feed.xml`, 'feed > id')).toEqual([site + page]);
  });

  test('say the same as RSS and as JSON Feed', async () => {
    const links = await elements(`${page}rss.xml`, 'item > link');
    const { items, feed_url } = JSON.parse(read(`${page}feed.json`));
    expect(items.map(({ url }: { readonly url: string }) => url)).toEqual(links);
    expect(links).toHaveLength(count);
    expect(feed_url).toBe(`${site}${page}feed.json`);
  });
});

test('an entry tells the key figures', async () => {
  const { items } = JSON.parse(read('/departments/slsjyj/feed.json'));
  expect(items[1]).toEqual({
    id: `${site}/reports/slsjyj/2022/`,
    url: `${site}/reports/slsjyj/2022/`,
    title: '示例市教育局2022年度部门整体支出绩效自评报告（示例）',
    content_html:
      '全年预算数19684.05万元，支出数19365.85万元，执行率98.38%，自评总分98.10分。核验未发现不一致。',
    date_modified: '2023-08-25T00:00:00.000Z',
    date_published: '2023-08-25T00:00:00.000Z',
  });
});

test('the sitemap lists exactly the pages that stand, and robots.txt names it', async () => {
  const listed = await elements('/sitemap.xml', 'loc');
  const pages = listedAddresses.map((address) => new URL(address, site).href);
  expect([...listed].sort()).toEqual(pages.sort());
  expect(read('/robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${site}/sitemap.xml\n`);
});

test('the sitemap dates a page by the last correction that it shows', () => {
  const text = read('/sitemap.xml');
  const entry = (address: string) =>
    text.split('\n').find((line) => line.includes(`<loc>${site}${address}</loc>`));
  expect(entry('/reports/slswlj/2022/')).toContain('<lastmod>2023-10-12</lastmod>');
  expect(entry('/reports/gzgsl/2021/')).not.toContain('lastmod');
});
