import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type * as Fontkit from 'fontkit';

/** Regular for what explains, bold for what is said. */
export type Weight = 400 | 700;

/** The font that has a character, at a weight; `null` when none has it. */
export type FontOf = (codePoint: number, weight: Weight) => Fontkit.Font | null;

interface Slice {
  readonly file: string;
  readonly ranges: readonly (readonly [number, number])[];
}

/**
 * Noto Serif SC as `@fontsource-variable/noto-serif-sc` has it: about a hundred files, each with the
 * characters of some ranges, opened when a text first needs them.
 *
 * @param root - The project's folder, from which the package is found.
 */
export function openFontSlices(root: string): FontOf {
  const require = createRequire(join(root, 'package.json'));
  const folder = dirname(require.resolve('@fontsource-variable/noto-serif-sc'));
  const slices = readSlices(folder);
  const open = rememberLast((file: string, weight: Weight) => {
    const font = fontkit(require).create(readFileSync(join(folder, 'files', file)));
    font.variationCoords = [weight];
    return font;
  });
  return (codePoint, weight) => {
    for (const { file, ranges } of slices) {
      if (!ranges.some(([first, last]) => first <= codePoint && codePoint <= last)) continue;
      const font = open(file, weight);
      if (font.hasGlyphForCodePoint(codePoint)) return font;
    }
    return null;
  };
}

/**
 * Loaded only where a font is opened: that takes longer than all else that an edit needs. It unpacks
 * fonts by a decoder written in JavaScript, in whose place it gets that of Node.js, which takes 1 ms a
 * font and not 17.
 */
function fontkit(require: NodeJS.Require): typeof Fontkit {
  const decoder = createRequire(require.resolve('fontkit')).resolve('brotli/decompress.js');
  if (!require.cache[decoder]) {
    const inPlace = new Module(decoder);
    inPlace.exports = (packed: Uint8Array) => new Uint8Array(brotliDecompressSync(packed));
    inPlace.loaded = true;
    require.cache[decoder] = inPlace;
  }
  return require('fontkit') as typeof Fontkit;
}

/** An open font takes 2 MB, and a hundred slices are open soon. */
const openFonts = 32;

function rememberLast(open: (file: string, weight: Weight) => Fontkit.Font) {
  const opened = new Map<string, Fontkit.Font>();
  return (file: string, weight: Weight): Fontkit.Font => {
    const key = `${file}@${weight}`;
    const font = opened.get(key) ?? open(file, weight);
    opened.delete(key);
    opened.set(key, font);
    const [oldest] = opened.keys();
    if (opened.size > openFonts && oldest !== undefined) opened.delete(oldest);
    return font;
  };
}

/** The slices, those that a browser would prefer first. */
function readSlices(folder: string): readonly Slice[] {
  const listed = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Readonly<
    Record<string, string>
  >;
  return Object.entries(listed)
    .map(([name, ranges]) => ({
      file: `noto-serif-sc-${name.replaceAll(/[[\]]/gu, '')}-wght-normal.woff2`,
      ranges: ranges.split(',').map(rangeOf),
    }))
    .reverse();
}

/** `U+4e00-4e02` as its first and last code point. */
function rangeOf(text: string): readonly [number, number] {
  const [first = '', last = first] = text.trim().slice(2).split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}
