import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paletteOf } from '#core/palette.ts';
import { type Cache, openCache } from '#indexing/cache.ts';
import { colourTable } from './colour-table.ts';
import { drawReport } from './draw-report.ts';
import { drawSite, type SitePicture } from './draw-site.ts';
import type { Drawing } from './drawing.ts';
import { drawingVersion } from './drawing-version.ts';
import { openFontSlices } from './font-slices.ts';
import { keptOutlines } from './kept-outlines.ts';
import { painter } from './paint.ts';
import { pngOf } from './png.ts';
import type { ReportPicture } from './report-picture.ts';
import { typeface } from './typeface.ts';

/** Draws pictures as PNG files, and those that have not changed not again. */
export interface PictureFiles {
  /** @param id - The report's, under which its picture is kept. */
  readonly report: (id: string, picture: ReportPicture) => Promise<Uint8Array<ArrayBuffer>>;
  readonly site: (picture: SitePicture) => Promise<Uint8Array<ArrayBuffer>>;
}

/** @param root - The project's folder: fonts, colours and the cache are found from there. */
export function openPictureFiles(root: string): PictureFiles {
  const cache = openCache(join(root, '.cache', 'pictures'), drawingVersion(root));
  const face = typeface(keptOutlines(cache, () => openFontSlices(root)));
  const paint = painter(face);
  let tokens = '';
  let table = new Uint8Array();
  const png = async (key: string, picture: object, draw: () => Drawing) => {
    // Colours may be changed while somebody writes.
    const text = readFileSync(join(root, 'src', 'styles', 'tokens.css'), 'utf8');
    if (text !== tokens) table = colourTable(paletteOf(text, 'light'));
    tokens = text;
    const inputs = createHash('sha256').update(table).update(JSON.stringify(picture)).digest();
    return kept(cache, { key, inputs }, () => pngOf(paint(draw()), table));
  };
  return {
    report: (id, picture) => png(`reports/${id}`, picture, () => drawReport(picture, face)),
    site: (picture) => png('site', picture, () => drawSite(picture, face)),
  };
}

interface Place {
  readonly key: string;
  /** The digest of what the picture shows. */
  readonly inputs: Uint8Array;
}

/** Kept is one file a page, the picture behind the digest of its inputs. */
function kept(
  cache: Cache,
  { key, inputs }: Place,
  make: () => Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> {
  const known = cache.get(key);
  if (known && Buffer.compare(inputs, known.subarray(0, inputs.length)) === 0)
    return known.slice(inputs.length);
  const png = make();
  cache.put(key, Buffer.concat([inputs, png]));
  return png;
}
