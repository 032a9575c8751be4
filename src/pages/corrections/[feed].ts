import type { APIRoute } from 'astro';
import { correctionsAddress, type FeedFormat } from '#core/address.ts';
import { columns } from '#core/columns.ts';
import { site, summaries, withdrawn } from '#reading/site.ts';
import { correctionFeed, feedPaths } from '../_feed.ts';

/** All corrections as feeds: `/corrections/feed.xml`, `rss.xml`, `feed.json`. */
export function getStaticPaths() {
  return feedPaths();
}

export const GET: APIRoute<{ format: FeedFormat }> = async ({ props: { format } }) => {
  const { name, description } = columns.corrections;
  return correctionFeed(
    { title: `${site().name}：${name}`, description, page: correctionsAddress },
    { summaries: await summaries(), withdrawn: await withdrawn() },
    format,
  );
};
