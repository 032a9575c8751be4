import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paletteOf } from '#core/palette.ts';
import { type Cache, openCache } from '#indexing/cache.ts';
import { drawReport } from './draw-report.ts';
import { drawSite, type SitePicture } from './draw-site.ts';
import { openFontSlices } from './font-slices.ts';
import type { Ink } from './frame.ts';
import { pngOf, pngVersion } from './png.ts';
import type { ReportPicture } from './report-picture.ts';
import { type Typeface, typeface } from './typeface.ts';

/** Draws pictures as PNG files, and those that have not changed not again. */
export interface PictureFiles {
  /** @param id - The report's, under which its picture is kept. */
  readonly report: (id: string, picture: ReportPicture) => Promise<Uint8Array<ArrayBuffer>>;
  readonly site: (picture: SitePicture) => Promise<Uint8Array<ArrayBuffer>>;
}

/** @param root - The project's folder: fonts, colours and the cache are found from there. */
export function openPictureFiles(root: string): PictureFiles {
  const cache = openCache(join(root, '.cache', 'pictures'), pngVersion());
  let face: Typeface | null = null;
  const ink = (): Ink => {
    face ??= typeface(openFontSlices(root));
    const tokens = readFileSync(join(root, 'src', 'styles', 'tokens.css'), 'utf8');
    return { face, palette: paletteOf(tokens, 'light') };
  };
  return {
    report: (id, picture) => rendered(cache, `reports/${id}`, drawReport(picture, ink())),
    site: (picture) => rendered(cache, 'site', drawSite(picture, ink())),
  };
}

const digestLength = 32;

/**
 * Drawing takes 1 ms and rendering 70: kept is what was rendered, behind the digest of its drawing,
 * one file a page.
 */
async function rendered(cache: Cache, key: string, svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const digest = createHash('sha256').update(svg).digest();
  const kept = cache.get(key);
  if (kept && digest.equals(kept.subarray(0, digestLength))) return kept.slice(digestLength);
  const png = await pngOf(svg);
  cache.put(key, Buffer.concat([digest, png]));
  return png;
}
