import { expect, test } from 'vitest';
import { sitemap } from './sitemap.ts';

const url = 'https://jixiao.example.gov.cn';
const page = (address: string, changed: string | null = null) => ({ address, changed });

test('names every page, with the day of its last change where it is known', () => {
  expect([...sitemap(url, [page('/'), page('/reports/shili/2022/', '2023-08-25')])]).toEqual([
    [
      '/sitemap.xml',
      `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://jixiao.example.gov.cn/</loc></url>
<url><loc>https://jixiao.example.gov.cn/reports/shili/2022/</loc><lastmod>2023-08-25</lastmod></url>
</urlset>
`,
    ],
  ]);
});

test('divides what is too much for one file, under an index', () => {
  const files = sitemap(url, [page('/a/'), page('/b/'), page('/c/')], 2);
  expect([...files.keys()]).toEqual(['/sitemap.xml', '/sitemap-1.xml', '/sitemap-2.xml']);
  expect(files.get('/sitemap.xml')).toContain(
    '<sitemap><loc>https://jixiao.example.gov.cn/sitemap-2.xml</loc></sitemap>',
  );
  expect(files.get('/sitemap-1.xml')).toContain('/b/</loc>');
  expect(files.get('/sitemap-2.xml')).toContain('/c/</loc>');
});

test('holds exactly 50,000 pages in one file', () => {
  const pages = Array.from({ length: 50_000 }, (_, index) => page(`/${index}/`));
  expect(sitemap(url, pages).size).toBe(1);
  expect(sitemap(url, [...pages, page('/more/')]).size).toBe(3);
});

test('escapes what XML gives a meaning', () => {
  expect(sitemap(url, [page("/a&b'/")]).get('/sitemap.xml')).toContain('/a&amp;b&apos;/');
});
