import type { Cache } from '#indexing/cache.ts';
import type { FontOf, Weight } from './font-slices.ts';
import { type GlyphOutline, glyphOutline } from './glyph-outline.ts';
import type { OutlineOf } from './typeface.ts';

/**
 * Shapes from a cache, those that it lacks from the fonts: to open the twenty fonts that a title
 * needs takes a hundred times as long as to read its shapes.
 *
 * @param openFonts - Called when a shape is missing first.
 */
export function keptOutlines(cache: Cache, openFonts: () => FontOf): OutlineOf {
  let fontOf: FontOf | null = null;
  const fromFont = (codePoint: number, weight: Weight) => {
    fontOf ??= openFonts();
    const font = fontOf(codePoint, weight);
    return font && glyphOutline(font, codePoint);
  };
  return (character, weight) => {
    const codePoint = character.codePointAt(0) ?? 0;
    const key = `glyphs/${weight}-${codePoint.toString(16)}`;
    const kept = cache.get(key);
    // What the cache gives out is what was put there: it has compared the checksum.
    if (kept) return JSON.parse(new TextDecoder().decode(kept)) as GlyphOutline | null;
    const outline = fromFont(codePoint, weight);
    cache.put(key, new TextEncoder().encode(JSON.stringify(outline)));
    return outline;
  };
}
