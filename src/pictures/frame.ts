import { type Box, box, type Drawing, type Part } from './drawing.ts';

/** Pixels: what networks show of a shared link, 1.91 to 1. */
export const pictureSize = { width: 1200, height: 630 } as const;

export const margin = 72;
export const innerWidth = pictureSize.width - 2 * margin;

/** A whole picture: a bar of the accent colour on top, and what stands on its paper. */
export function frame(...parts: readonly Part[]): Drawing {
  const bar = box({ x: 0, y: 0, width: pictureSize.width, height: 12, fill: 'accent' });
  return { ...pictureSize, parts: [bar, ...parts] };
}

/** The site's mark, three lines of a ledger, in a square of a side. */
export function mark({ x, y, side }: { x: number; y: number; side: number }): readonly Box[] {
  // As in the site's icon, which is 32 wide.
  const scaled = (length: number) => Math.round((length * side) / 32);
  const rule = (top: number, length: number) =>
    box({
      x: x + scaled(7),
      y: y + scaled(top),
      width: scaled(length),
      height: scaled(3),
      fill: 'paper',
    });
  return [
    box({ x, y, width: side, height: side, fill: 'accent' }),
    rule(9, 18),
    rule(15, 12),
    rule(21, 16),
  ];
}
