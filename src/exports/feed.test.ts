import { expect, test } from 'vitest';
import { siteSchema } from '#core/site.ts';
import { type FeedEntry, feedText } from './feed.ts';

const site = siteSchema.parse({
  name: '示例站',
  description: '示例',
  organisation: '示例市财政局（示例）',
  url: 'https://jixiao.example.gov.cn',
});

const entry = (id: string, published: string, more: Partial<FeedEntry> = {}): FeedEntry => ({
  id: `https://jixiao.example.gov.cn/reports/${id}/`,
  url: `https://jixiao.example.gov.cn/reports/${id}/`,
  title: `报告${id}`,
  summary: '支出数92.10万元。',
  published,
  updated: published,
  ...more,
});

const feed = (entries: readonly FeedEntry[], format: 'atom' | 'rss' | 'json') =>
  feedText(
    { title: '示例站：新公开的报告', description: '示例', page: '/', entries },
    site,
    format,
  );

test('Atom says when the newest entry was changed, not when the site was built', () => {
  const text = feed(
    [entry('a/2021', '2022-08-26', { updated: '2023-10-12' }), entry('b/2022', '2023-08-25')],
    'atom',
  );
  expect(text).toMatch(/<updated>2023-10-12T00:00:00.000Z<\/updated>/u);
  expect(text.indexOf('/reports/b/2022/')).toBeLessThan(text.indexOf('/reports/a/2021/'));
  expect(text).toContain('<published>2022-08-26T00:00:00.000Z</published>');
  expect(text).toContain('rel="self" href="https://jixiao.example.gov.cn/feed.xml"');
  expect(text).not.toContain('generator');
});

test('a feed with nothing in it is the same on every day', () => {
  expect(feed([], 'atom')).toContain('<updated>1970-01-01T00:00:00.000Z</updated>');
  expect(feed([], 'rss')).toContain('Thu, 01 Jan 1970 00:00:00 GMT');
  expect(JSON.parse(feed([], 'json')).items).toEqual([]);
});

test('RSS keeps the entry’s own id and its own address', () => {
  const text = feed([entry('b/2022', '2023-08-25', { id: 'tag:x,2023-08-25:1' })], 'rss');
  expect(text).toContain('<guid isPermaLink="false">tag:x,2023-08-25:1</guid>');
  expect(text).toContain('<pubDate>Fri, 25 Aug 2023 00:00:00 GMT</pubDate>');
  expect(text).toContain('href="https://jixiao.example.gov.cn/rss.xml" rel="self"');
});

test('titles with signs of HTML are text in every format', () => {
  const odd = [entry('b/2022', '2023-08-25', { title: '“A<B”与 C&D', summary: 'x<y' })];
  expect(feed(odd, 'atom')).toContain('<![CDATA[“A&lt;B”与 C&amp;D]]>');
  expect(feed(odd, 'rss')).toContain('<![CDATA[“A&lt;B”与 C&amp;D]]>');
  const [item] = JSON.parse(feed(odd, 'json')).items;
  expect(item.title).toBe('“A<B”与 C&D');
  expect(item.content_html).toBe('x&lt;y');
});

test('holds the newest fifty entries', () => {
  const many = Array.from({ length: 60 }, (_, index) =>
    entry(`d${index}/2022`, `2023-08-${String((index % 28) + 1).padStart(2, '0')}`),
  );
  const { items } = JSON.parse(feed(many, 'json'));
  expect(items).toHaveLength(50);
  expect(items[0].date_published).toBe('2023-08-28T00:00:00.000Z');
});
