import { yearAddress } from '#core/address.ts';
import type { HeadLink, PageMetadata } from './page-metadata.ts';

interface Neighbours {
  /** Years beside it that have reports; `null` where there is none. */
  readonly earlier: number | null;
  readonly later: number | null;
}

/** What the head of a year's page states. */
export function yearMetadata({ earlier, later }: Neighbours): PageMetadata {
  return { links: [...link('prev', earlier), ...link('next', later)] };
}

function link(rel: 'prev' | 'next', year: number | null): readonly HeadLink[] {
  return year === null ? [] : [{ rel, href: yearAddress(year), title: `${year}年度` }];
}
