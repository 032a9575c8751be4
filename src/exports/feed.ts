import { Feed } from 'feed';
import { type FeedFormat, feedAddress } from '#core/address.ts';
import type { Site } from '#core/site.ts';

/** What a feed tells of, newest first. */
export interface FeedContent {
  readonly title: string;
  readonly description: string;
  /** The page that shows the same: `/corrections/`. */
  readonly page: string;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** An address that never changes, of whatever scheme. */
  readonly id: string;
  /** The full address to read on. */
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** `YYYY-MM-DD`. */
  readonly published: string;
  /** `YYYY-MM-DD`: the newest correction, or the publication itself. */
  readonly updated: string;
}

/** More entries than this no reader asks for. */
export const mostEntries = 50;

/** A feed as Atom, RSS or JSON Feed, the same whenever it is built. */
export function feedText(content: FeedContent, site: Site, format: FeedFormat): string {
  const entries = [...content.entries].sort(newestFirst).slice(0, mostEntries);
  const self = (of: FeedFormat) => site.url + feedAddress(content.page, of);
  const newest = entries
    .map(({ updated }) => updated)
    .sort()
    .at(-1);
  const feed = new Feed({
    id: site.url + content.page,
    title: content.title,
    description: content.description,
    link: site.url + content.page,
    // Atom demands a date even of a feed with nothing in it; the clock would change every build.
    updated: newest === undefined ? new Date(0) : dayOf(newest),
    author: { name: site.organisation, link: site.url },
    language: 'zh-CN',
    generator: false,
    feedLinks: { atom: self('atom'), rss: self('rss'), json: self('json') },
    ...(format === 'json' ? {} : { feed: self(format) }),
    ...(site.licence === null ? {} : { copyright: site.licence }),
  });
  for (const { id, url, title, summary, published, updated } of entries) {
    feed.addItem({
      id,
      link: url,
      // JSON Feed takes titles for plain text, the others for HTML.
      title: format === 'json' ? title : html(title),
      description: html(summary),
      published: dayOf(published),
      date: dayOf(updated),
    });
  }
  return `${serialised(feed, format)}\n`;
}

/** Midnight in UTC: the same day there and in China. */
function dayOf(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

function newestFirst(a: FeedEntry, b: FeedEntry): number {
  if (a.published !== b.published) return a.published < b.published ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

function html(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function serialised(feed: Feed, format: FeedFormat): string {
  switch (format) {
    case 'atom':
      return feed.atom1();
    case 'rss':
      return feed.rss2();
    case 'json':
      return feed.json1();
    default:
      return format satisfies never;
  }
}
