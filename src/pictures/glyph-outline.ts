import type { Command, Font } from 'fontkit';

/** A character as a shape. */
export interface GlyphOutline {
  /** How far the next character stands, in thousandths of the em square. */
  readonly advance: number;
  /**
   * Quadratic curves, each six numbers: the x and y of its beginning, of its control point and of its
   * end, in whole thousandths of the em square, y upwards from the baseline.
   */
  readonly curves: ArrayLike<number>;
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
  const thousandths = (value: number) => Math.round((value * 1000) / font.unitsPerEm);
  return {
    advance: thousandths(glyph.advanceWidth),
    curves: curvesOf(glyph.path.commands).map(thousandths),
  };
}

function curvesOf(commands: readonly Command[]): readonly number[] {
  const curves: number[] = [];
  let start: readonly number[] = [];
  let pen: readonly number[] = [];
  const curveTo = (control: readonly number[], end: readonly number[]) => {
    curves.push(...pen, ...control, ...end);
    pen = end;
  };
  for (const { command, args } of commands) {
    if (command === 'moveTo') start = pen = args;
    else if (command === 'lineTo') curveTo(pen, args);
    else if (command === 'quadraticCurveTo') curveTo(args.slice(0, 2), args.slice(2));
    else if (command === 'closePath') curveTo(pen, start);
    else throw new Error(`Unexpected \`${command}\`, expected the curves of TrueType`);
  }
  return curves;
}
