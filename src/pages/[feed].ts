import type { APIRoute } from 'astro';
import { type FeedFormat, homeAddress } from '#core/address.ts';
import { site, summaries } from '#reading/site.ts';
import { feedPaths, reportFeed } from './_feed.ts';

/** All reports as feeds: `/feed.xml`, `/rss.xml`, `/feed.json`. */
export function getStaticPaths() {
  return feedPaths();
}

export const GET: APIRoute<{ format: FeedFormat }> = async ({ props: { format } }) => {
  const { name, description } = site();
  return reportFeed(
    { title: `${name}：新公开的报告`, description, page: homeAddress },
    await summaries(),
    format,
  );
};
