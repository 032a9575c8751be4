import type { Weight } from './font-slices.ts';
import { type GlyphMask, glyphMask } from './glyph-mask.ts';
import type { GlyphOutline } from './glyph-outline.ts';

/** How a text is set. */
export interface TextStyle {
  /** Of the em square, in whole pixels. */
  readonly size: number;
  readonly weight: Weight;
}

/** Sets text as pixels, every character at a whole one, so that figures stand evenly. */
export interface Typeface {
  /** In pixels. */
  readonly width: (text: string, style: TextStyle) => number;
  readonly set: (text: string, style: TextStyle) => readonly SetGlyph[];
}

export interface SetGlyph {
  /** From the beginning of the text, in pixels. */
  readonly x: number;
  readonly mask: GlyphMask;
}

/** The shape of a character, `null` when the font has none. */
export type OutlineOf = (character: string, weight: Weight) => GlyphOutline | null;

/** The sign that Chinese printers put where a character is missing, U+3013. */
const missing = '〓';
const blank: GlyphOutline = { advance: 1000, curves: [] };

/**
 * What was set once is remembered: with its shapes in colour some 10 kB for every character that the
 * pictures of a site have, 30 MB for three thousand of them.
 */
export function typeface(outlineOf: OutlineOf): Typeface {
  const outlines = { 400: new Map<string, GlyphOutline>(), 700: new Map<string, GlyphOutline>() };
  const masks = new Map<string, GlyphMask>();
  const outline = (character: string, weight: Weight) =>
    remembered(
      outlines[weight],
      character,
      () => outlineOf(character, weight) ?? outlineOf(missing, weight) ?? blank,
    );
  const advance = (character: string, { size, weight }: TextStyle) =>
    Math.round((outline(character, weight).advance * size) / 1000);
  const mask = (character: string, { size, weight }: TextStyle) =>
    remembered(masks, `${size} ${weight} ${character}`, () =>
      glyphMask(outline(character, weight), size),
    );
  return {
    width: (text, style) => {
      let width = 0;
      for (const character of text) width += advance(character, style);
      return width;
    },
    set: (text, style) => {
      let pen = 0;
      return Array.from(text, (character) => {
        const x = pen;
        pen += advance(character, style);
        return { x, mask: mask(character, style) };
      });
    },
  };
}

function remembered<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}
