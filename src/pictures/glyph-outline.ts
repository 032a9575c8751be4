import type { Font } from 'fontkit';

/** A character as a shape. */
export interface GlyphOutline {
  /** SVG path data in font units, y upwards from the baseline. */
  readonly path: string;
  /** How far the next character stands, in font units. */
  readonly advance: number;
}

/**
 * The shape of a character at the weight of its font.
 *
 * fontkit varies TrueType outlines, but not those of WOFF2, whose advances alone it varies
 * (https://github.com/foliojs/fontkit/pull/377): the points are moved here.
 */
export function glyphOutline(font: Font, codePoint: number): GlyphOutline {
  const glyph = font.glyphForCodePoint(codePoint);
  const outline = glyph._decode();
  const last = outline?.points?.at(-1);
  if (outline?.points && last) {
    const points = outline.points.map((point) => point.copy());
    // Advances come from elsewhere: phantom points need only be contours of their own, as the last
    // point ends one.
    const phantoms = Array.from({ length: 4 }, () => last.copy());
    font._variationProcessor?.transformPoints(glyph.id, [...points, ...phantoms]);
    const varied = { ...outline, points };
    glyph._decode = () => varied;
  }
  return { path: glyph.path.toSVG(), advance: glyph.advanceWidth };
}
