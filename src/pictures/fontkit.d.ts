/** What is used of fontkit 2, which ships no types; underscored members are its own internals. */
declare module 'fontkit' {
  export interface Point {
    readonly copy: () => Point;
  }
  export interface Outline {
    readonly points?: readonly Point[];
  }
  export interface Command {
    readonly command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath';
    /** The x and y of each point, in font units, y upwards. */
    readonly args: readonly number[];
  }
  export interface Glyph {
    readonly id: number;
    /** In font units. */
    readonly advanceWidth: number;
    readonly path: { readonly commands: readonly Command[] };
    _decode: () => Outline | undefined;
  }
  export interface Font {
    readonly unitsPerEm: number;
    /** One value for each axis of the font. */
    variationCoords: readonly number[] | null;
    readonly hasGlyphForCodePoint: (codePoint: number) => boolean;
    readonly glyphForCodePoint: (codePoint: number) => Glyph;
    readonly _variationProcessor: {
      /** Moves the points, the four phantom points behind them included, to the font's weight. */
      readonly transformPoints: (glyph: number, points: readonly Point[]) => void;
    } | null;
  }
  export function create(bytes: Uint8Array): Font;
}
