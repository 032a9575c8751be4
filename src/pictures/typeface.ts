import type { FontOf, Weight } from './font-slices.ts';
import { type GlyphOutline, glyphOutline } from './glyph-outline.ts';

/** How a text is set. */
export interface TextStyle {
  /** Of the em square, in pixels. */
  readonly size: number;
  readonly weight: Weight;
}

/** Sets text as shapes, so that a picture needs no font where it is drawn. */
export interface Typeface {
  /** In pixels. */
  readonly width: (text: string, style: TextStyle) => number;
  /** SVG of a line of text whose baseline begins at a point. */
  readonly draw: (text: string, style: TextStyle & Placed) => string;
}

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly fill: string;
}

/** The sign that Chinese printers put where a character is missing, U+3013. */
const missing = '〓';
const unitsPerEm = 1000;

export function typeface(fontOf: FontOf): Typeface {
  const known = new Map<string, GlyphOutline>();
  const outline = (character: string, weight: Weight): GlyphOutline => {
    const key = `${weight}${character}`;
    const found = known.get(key);
    if (found) return found;
    const font = fontOf(character.codePointAt(0) ?? 0, weight);
    const shape = font
      ? glyphOutline(font, character.codePointAt(0) ?? 0)
      : character === missing
        ? { path: '', advance: unitsPerEm }
        : outline(missing, weight);
    known.set(key, shape);
    return shape;
  };
  const advances = (text: string, weight: Weight) =>
    Array.from(text, (character) => outline(character, weight));
  return {
    width: (text, { size, weight }) =>
      (advances(text, weight).reduce((sum, { advance }) => sum + advance, 0) * size) / unitsPerEm,
    draw: (text, { size, weight, x, y, fill }) => {
      let pen = 0;
      const shapes = advances(text, weight).map(({ path, advance }) => {
        const shape = path === '' ? '' : `<path transform="translate(${pen})" d="${path}"/>`;
        pen += Math.round(advance);
        return shape;
      });
      const scale = size / unitsPerEm;
      return `<g fill="${fill}" transform="translate(${x} ${y}) scale(${scale} -${scale})">${shapes.join('')}</g>`;
    },
  };
}
