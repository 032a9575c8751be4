import type { SearchAction, WebSite, WithActionConstraints } from 'schema-dts';
import { searchAddress } from '#core/address.ts';
import type { Site } from '#core/site.ts';
import { publisherId } from './json-ld-organisation.ts';

/** The site with its search. */
export function websiteThing({ name, description, url }: Site): WebSite {
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${url}${searchAddress}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@type': 'WebSite',
    '@id': websiteId(url),
    name,
    description,
    url: `${url}/`,
    inLanguage: 'zh-CN',
    publisher: { '@id': publisherId(url) },
    potentialAction: search,
  };
}

export function websiteId(url: string): string {
  return `${url}/#website`;
}
