import type { APIRoute } from 'astro';
import { openPictureFiles } from '#pictures/picture-files.ts';
import { site } from '#reading/site.ts';

const pictures = openPictureFiles(process.cwd());

/** What a shared link shows of every page that has no picture of its own. */
export const GET: APIRoute = async () =>
  new Response(await pictures.site(site()), { headers: { 'content-type': 'image/png' } });
