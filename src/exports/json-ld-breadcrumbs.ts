import type { BreadcrumbList } from 'schema-dts';
import { homeAddress } from '#core/address.ts';

/** Where a page stands: the links above it, from below the home page, and its own name. */
export interface Breadcrumbs {
  readonly trail: readonly { readonly href: string; readonly text: string }[];
  readonly here: string;
}

/** @param url - The site's, without a slash at the end. */
export function breadcrumbsThing({ trail, here }: Breadcrumbs, url: string): BreadcrumbList {
  const above = [{ href: homeAddress, text: '首页' }, ...trail];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [
      ...above.map(({ href, text }, index) => ({
        '@type': 'ListItem' as const,
        position: index + 1,
        name: text,
        item: `${url}${href}`,
      })),
      { '@type': 'ListItem', position: above.length + 1, name: here },
    ],
  };
}
