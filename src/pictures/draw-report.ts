import { breakLines } from './break-lines.ts';
import { box, frame, type Ink, innerWidth, margin, mark, pictureSize } from './frame.ts';
import type { Measure, ReportPicture } from './report-picture.ts';
import type { TextStyle } from './typeface.ts';

/** The picture of a report as SVG whose text is shapes. */
export function drawReport(picture: ReportPicture, ink: Ink): string {
  const gap = 64;
  const width = (innerWidth - gap) / 2;
  const columns = picture.measures.map((measure, index) =>
    drawMeasure(measure, { x: margin + index * (width + gap), width }, ink),
  );
  return frame(ink, drawHead(picture, ink), drawTitle(picture, ink), ...columns);
}

function drawHead({ site, department, year, fictional }: ReportPicture, ink: Ink): string {
  const { face, palette } = ink;
  const own = { size: 30, weight: 700, fill: palette.ink } as const;
  const owner = { size: 34, weight: 700, fill: palette.accent } as const;
  return [
    mark(ink, { x: margin, y: 52, side: 40 }),
    face.draw(site, { ...own, x: margin + 58, y: 83 }),
    fictional ? drawTag('示例：内容均为虚构', ink) : '',
    face.draw(fitted(`${department}　${year}年度`, owner.size, ink), {
      ...owner,
      x: margin,
      y: 170,
    }),
  ].join('');
}

/** A framed word at the right of the head. */
function drawTag(text: string, { face, palette }: Ink): string {
  const style = { size: 26, weight: 400 } as const;
  const width = face.width(text, style) + 36;
  const x = pictureSize.width - margin - width;
  return `<rect x="${x + 1}" y="51" width="${width - 2}" height="44" fill="none" stroke="${palette.muted}" stroke-width="2"/>${face.draw(text, { ...style, x: x + 18, y: 83, fill: palette.muted })}`;
}

/** Two lines of large type or three of smaller; what is longer still ends in an ellipsis. */
function drawTitle({ title }: ReportPicture, { face, palette }: Ink): string {
  const { style, lines } = setTitle(title, face);
  const leading = style.size * 1.32;
  // One line stands where the middle of two would.
  const top = 206 + style.size * 0.9 + (lines.length === 1 ? leading / 2 : 0);
  return lines
    .map((line, index) => {
      const y = Math.round(top + index * leading);
      return face.draw(line, { ...style, x: margin, y, fill: palette.ink });
    })
    .join('');
}

function setTitle(title: string, face: Ink['face']) {
  const set = (text: string, size: number) => {
    const style = { size, weight: 700 } as const;
    const measure = (part: string) => face.width(part, style);
    return { style, lines: breakLines(text, { width: innerWidth, measure }) };
  };
  const large = set(title, 60);
  if (large.lines.length === 2) return { ...large, lines: afterYear(title, large, face) };
  if (large.lines.length < 2) return large;
  let small = set(title, 45);
  // No more than this fits, however narrow its characters are.
  for (let end = Math.min(title.length - 1, 160); small.lines.length > 3 && end > 0; end -= 1) {
    small = set(`${title.slice(0, end)}…`, 45);
  }
  return small;
}

/** Whose report and of which year on one line, what it is on the next, where both fit. */
function afterYear(
  title: string,
  { style, lines }: { readonly style: TextStyle; readonly lines: readonly string[] },
  face: Ink['face'],
): readonly string[] {
  const [, ...halves] = /^(.*?\d{4}年度?)(.+)$/u.exec(title) ?? [];
  const fit = halves.every((half) => face.width(half, style) <= innerWidth);
  return halves.length === 2 && fit ? halves : lines;
}

interface Column {
  readonly x: number;
  readonly width: number;
}

function drawMeasure(
  { name, text, unit, caption, share }: Measure,
  { x, width }: Column,
  ink: Ink,
): string {
  const { face, palette } = ink;
  const small = { size: 25, weight: 400, fill: palette.muted } as const;
  const large = { size: 66, weight: 700, fill: palette.ink } as const;
  const figure = text
    ? face.draw(text, { ...large, x, y: 508 }) +
      face.draw(unit, { ...small, x: x + face.width(text, large) + 10, y: 508, size: 34 })
    : face.draw('未公开', { ...small, x, y: 504, size: 52 });
  return [
    box({ x, y: 396, width, height: 2, fill: palette.ink }),
    face.draw(name, { ...small, x, y: 438, size: 28 }),
    figure,
    share === null ? '' : drawBar(share, { x, width }, ink),
    face.draw(caption, { ...small, x, y: 590, size: sizeToFit(caption, { ...small, width }, ink) }),
  ].join('');
}

/** A bar on its whole; where it is longer than the whole, a line shows where the whole ends. */
function drawBar(share: number, { x, width }: Column, { palette }: Ink): string {
  const whole = share > 1 ? Math.round(width / share) : width;
  const length = share > 1 ? width : Math.round(width * share);
  const place = { x, y: 532, height: 16 };
  return [
    box({ ...place, width: whole, fill: palette.line }),
    box({ ...place, width: length, fill: palette.accent }),
    share > 1 ? box({ x: x + whole, y: 526, width: 3, height: 28, fill: palette.ink }) : '',
  ].join('');
}

/** The size at which a text fits a width, at most that of its style. */
function sizeToFit(
  text: string,
  { width, ...style }: TextStyle & { readonly width: number },
  { face }: Ink,
): number {
  const needed = face.width(text, style);
  return needed <= width ? style.size : Math.floor((style.size * width * 10) / needed) / 10;
}

/** A text cut to one line of the picture. */
function fitted(text: string, size: number, { face }: Ink): string {
  const fits = (part: string) => face.width(part, { size, weight: 700 }) <= innerWidth;
  if (fits(text)) return text;
  let end = text.length;
  while (end > 0 && !fits(`${text.slice(0, end)}…`)) end -= 1;
  return `${text.slice(0, end)}…`;
}
