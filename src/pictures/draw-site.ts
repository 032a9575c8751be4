import { breakLines } from './break-lines.ts';
import { frame, type Ink, innerWidth, margin, mark } from './frame.ts';

/** What the picture of the site itself says. */
export interface SitePicture {
  readonly name: string;
  readonly description: string;
  readonly organisation: string;
}

/** The picture of every page that has none of its own, as SVG whose text is shapes. */
export function drawSite({ name, description, organisation }: SitePicture, ink: Ink): string {
  const { face, palette } = ink;
  const text = { size: 40, weight: 400 } as const;
  const lines = breakLines(description, {
    width: innerWidth,
    measure: (part) => face.width(part, text),
  }).slice(0, 3);
  return frame(
    ink,
    mark(ink, { x: margin, y: 96, side: 88 }),
    face.draw(name, { size: 84, weight: 700, fill: palette.ink, x: margin, y: 306 }),
    ...lines.map((line, index) =>
      face.draw(line, { ...text, fill: palette.ink, x: margin, y: 394 + index * 58 }),
    ),
    face.draw(`主办单位：${organisation}`, {
      size: 28,
      weight: 400,
      fill: palette.muted,
      x: margin,
      y: 582,
    }),
  );
}
