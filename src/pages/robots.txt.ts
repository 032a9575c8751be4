import type { APIRoute } from 'astro';
import { sitemapAddress } from '#core/address.ts';
import { site } from '#reading/site.ts';

/** Everything may be found; the sitemap says what there is. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${site().url}${sitemapAddress}\n`);
