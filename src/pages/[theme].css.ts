import type { APIRoute } from 'astro';
import { themeAddress } from '#core/address.ts';
import { themeStyle } from '#exports/theme-style.ts';
import { site } from '#reading/site.ts';
import tokens from '../styles/tokens.css?raw';

/** The site's own accent colour; no file where it has none. */
export function getStaticPaths() {
  const theme = /^\/(.+)\.css$/u.exec(themeAddress)?.[1];
  const { accent } = site();
  return accent === null ? [] : [{ params: { theme }, props: { accent } }];
}

export const GET: APIRoute<{ accent: string }> = ({ props: { accent } }) =>
  new Response(themeStyle(accent, tokens), {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
