import { correctionsFeedAddress, feedAddresses } from '#core/address.ts';
import type { HeadLink } from './page-metadata.ts';

/** The feeds that every page names. */
export const siteFeeds: readonly HeadLink[] = [
  feed(feedAddresses.atom, 'application/atom+xml', '全部报告（Atom）'),
  feed(feedAddresses.rss, 'application/rss+xml', '全部报告（RSS）'),
  feed(feedAddresses.json, 'application/feed+json', '全部报告（JSON Feed）'),
  feed(correctionsFeedAddress, 'application/atom+xml', '更正公告（Atom）'),
];

function feed(href: string, type: string, title: string): HeadLink {
  return { rel: 'alternate', href, type, title };
}
