import type { Palette } from '#core/palette.ts';
import type { Typeface } from './typeface.ts';

/** Pixels: what networks show of a shared link, 1.91 to 1. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** What every drawing needs. */
export interface Ink {
  readonly face: Typeface;
  readonly palette: Palette;
}

export const margin = 72;
export const innerWidth = pictureSize.width - 2 * margin;

/** A whole picture: paper, a bar of the accent colour on top, and what stands on it. */
export function frame({ palette }: Ink, ...parts: readonly string[]): string {
  const { width, height } = pictureSize;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${box({ x: 0, y: 0, width, height, fill: palette.paper })}${box({ x: 0, y: 0, width, height: 12, fill: palette.accent })}${parts.join('')}</svg>`;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
}

export function box({ x, y, width, height, fill }: Box): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;
}

/** The site's mark, three lines of a ledger, in a square of a side. */
export function mark({ palette }: Ink, at: { x: number; y: number; side: number }): string {
  return `<g transform="translate(${at.x} ${at.y}) scale(${at.side / 32})"><rect width="32" height="32" fill="${palette.accent}"/><path d="M7 9h18v3H7zm0 6h12v3H7zm0 6h16v3H7z" fill="${palette.paper}"/></g>`;
}
