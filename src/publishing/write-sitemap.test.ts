import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeSitemap } from './write-sitemap.ts';

const url = 'https://jixiao.example.gov.cn';
const naming = (address: string) => url + address;

/** @param pages - By its file: the address that a page names. */
function sitemapOf(pages: Readonly<Record<string, string | null>>): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-sitemap-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const changed = new Map([
    ['shili/2021', '2022-08-26'],
    ['shili/2022', '2023-10-12'],
  ]);
  writeSitemap(folder, { url, changed, canonicals: new Map(Object.entries(pages)) });
  const text = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
  return [...text.matchAll(/<url><loc>https:..jixiao.example.gov.cn(.*?)<\/url>/gu)].map(
    ([, entry]) => entry ?? '',
  );
}

test('lists canonical pages with the day of the last change that they show', () => {
  expect(
    sitemapOf({
      'index.html': naming('/'),
      '404.html': naming('/404.html'),
      'about/index.html': naming('/about/'),
      'departments/shili/index.html': naming('/departments/shili/'),
      'reports/shili/2021/index.html': naming('/reports/shili/2021/'),
    }),
  ).toEqual([
    '/</loc><lastmod>2023-10-12</lastmod>',
    '/about/</loc>',
    '/departments/shili/</loc><lastmod>2023-10-12</lastmod>',
    '/reports/shili/2021/</loc><lastmod>2022-08-26</lastmod>',
  ]);
});

test('leaves out a page that names another, and one that names none', () => {
  expect(
    sitemapOf({
      'index.html': naming('/'),
      'old/index.html': naming('/'),
      'bare/index.html': null,
    }),
  ).toEqual(['/</loc><lastmod>2023-10-12</lastmod>']);
});

test('writes Chinese addresses as the pages themselves do', () => {
  expect(
    sitemapOf({
      'indicators/预算执行率/index.html': naming(
        '/indicators/%E9%A2%84%E7%AE%97%E6%89%A7%E8%A1%8C%E7%8E%87/',
      ),
    }),
  ).toEqual(['/indicators/%E9%A2%84%E7%AE%97%E6%89%A7%E8%A1%8C%E7%8E%87/</loc>']);
});
