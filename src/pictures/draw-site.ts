import { breakLines } from './break-lines.ts';
import { type Drawing, line } from './drawing.ts';
import { frame, innerWidth, margin, mark } from './frame.ts';
import type { Typeface } from './typeface.ts';

/** What the picture of the site itself says. */
export interface SitePicture {
  readonly name: string;
  readonly description: string;
  readonly organisation: string;
}

/** The picture of every page that has none of its own. */
export function drawSite(
  { name, description, organisation }: SitePicture,
  face: Typeface,
): Drawing {
  const text = { size: 40, weight: 400, x: margin } as const;
  const lines = breakLines(description, {
    width: innerWidth,
    measure: (part) => face.width(part, text),
  }).slice(0, 3);
  const owner = `主办单位：${organisation}`;
  return frame(
    ...mark({ x: margin, y: 92, side: 96 }),
    line({ text: name, size: 84, weight: 700, fill: 'ink', x: margin, y: 306 }),
    ...lines.map((part, index) => line({ ...text, text: part, fill: 'ink', y: 394 + index * 58 })),
    line({ ...text, text: owner, size: 28, fill: 'muted', y: 582 }),
  );
}
