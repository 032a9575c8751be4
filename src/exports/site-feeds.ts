import { correctionsAddress, feedAddress, homeAddress } from '#core/address.ts';
import type { HeadLink } from './page-metadata.ts';

/** The feeds that every page names. */
export const siteFeeds: readonly HeadLink[] = [
  feed(feedAddress(homeAddress), 'application/atom+xml', '全部报告（Atom）'),
  feed(feedAddress(homeAddress, 'rss'), 'application/rss+xml', '全部报告（RSS）'),
  feed(feedAddress(homeAddress, 'json'), 'application/feed+json', '全部报告（JSON Feed）'),
  feed(feedAddress(correctionsAddress), 'application/atom+xml', '更正公告（Atom）'),
];

function feed(href: string, type: string, title: string): HeadLink {
  return { rel: 'alternate', href, type, title };
}
