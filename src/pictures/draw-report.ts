import { box, type Drawing, line, type Part } from './drawing.ts';
import { frame, innerWidth, margin, mark, pictureSize } from './frame.ts';
import type { Measure, ReportPicture } from './report-picture.ts';
import { setTitle } from './set-title.ts';
import type { TextStyle, Typeface } from './typeface.ts';

/** The picture of a report. */
export function drawReport(picture: ReportPicture, face: Typeface): Drawing {
  const gap = 64;
  const width = (innerWidth - gap) / 2;
  const columns = picture.measures.map((measure, index) =>
    drawMeasure(measure, { x: margin + index * (width + gap), width }, face),
  );
  return frame(...drawHead(picture, face), ...drawTitle(picture, face), ...columns.flat());
}

function drawHead(
  { site, department, year, fictional }: ReportPicture,
  face: Typeface,
): readonly Part[] {
  const owner = { size: 34, weight: 700, fill: 'accent', x: margin, y: 170 } as const;
  return [
    ...mark({ x: margin, y: 50, side: 43 }),
    line({ text: site, size: 30, weight: 700, fill: 'ink', x: margin + 60, y: 83 }),
    ...(fictional ? drawTag('示例：内容均为虚构', face) : []),
    line({ ...owner, text: fitted(`${department}　${year}年度`, owner, face) }),
  ];
}

/** A framed word at the right of the head. */
function drawTag(text: string, face: Typeface): readonly Part[] {
  const style = { size: 26, weight: 400 } as const;
  const width = face.width(text, style) + 36;
  const outer = { x: pictureSize.width - margin - width, y: 50, width, height: 46 };
  const inner = { x: outer.x + 2, y: outer.y + 2, width: width - 4, height: outer.height - 4 };
  return [
    box({ ...outer, fill: 'muted' }),
    box({ ...inner, fill: 'paper' }),
    line({ ...style, text, x: outer.x + 18, y: 83, fill: 'muted' }),
  ];
}

/** One line stands where the middle of two would. */
function drawTitle({ title }: ReportPicture, face: Typeface): readonly Part[] {
  const { style, lines } = setTitle(title, face);
  const leading = style.size * 1.32;
  const top = 206 + style.size * 0.9 + (lines.length === 1 ? leading / 2 : 0);
  return lines.map((text, index) =>
    line({ ...style, text, x: margin, y: Math.round(top + index * leading), fill: 'ink' }),
  );
}

interface Column {
  readonly x: number;
  readonly width: number;
}

function drawMeasure(
  { name, text, unit, caption, share }: Measure,
  { x, width }: Column,
  face: Typeface,
): readonly Part[] {
  const small = { size: 25, weight: 400, fill: 'muted', x } as const;
  const large = { size: 66, weight: 700, fill: 'ink', x } as const;
  const figure = text
    ? [
        line({ ...large, text, y: 508 }),
        line({ ...small, text: unit, x: x + face.width(text, large) + 10, y: 508, size: 34 }),
      ]
    : [line({ ...small, text: '未公开', y: 504, size: 52 })];
  return [
    box({ x, y: 396, width, height: 2, fill: 'ink' }),
    line({ ...small, text: name, y: 438, size: 28 }),
    ...figure,
    ...(share === null ? [] : drawBar(share, { x, width })),
    line({ ...small, text: caption, y: 590, size: sizeToFit(caption, { ...small, width }, face) }),
  ];
}

/** A bar on its whole; where it is longer than the whole, a line shows where the whole ends. */
function drawBar(share: number, { x, width }: Column): readonly Part[] {
  const whole = share > 1 ? Math.round(width / share) : width;
  const length = share > 1 ? width : Math.round(width * share);
  const place = { x, y: 532, height: 16 };
  const end = box({ x: x + whole, y: 526, width: 3, height: 28, fill: 'ink' });
  return [
    box({ ...place, width: whole, fill: 'line' }),
    box({ ...place, width: length, fill: 'accent' }),
    ...(share > 1 ? [end] : []),
  ];
}

/** The size at which a text fits a width, at most that of its style. */
function sizeToFit(
  text: string,
  { width, weight, ...style }: TextStyle & { readonly width: number },
  face: Typeface,
): number {
  let size = style.size;
  while (size > 1 && face.width(text, { size, weight }) > width) size -= 1;
  return size;
}

/** A text cut to one line of the picture. */
function fitted(text: string, style: TextStyle, face: Typeface): string {
  const fits = (part: string) => face.width(part, style) <= innerWidth;
  if (fits(text)) return text;
  let end = text.length;
  while (end > 0 && !fits(`${text.slice(0, end)}…`)) end -= 1;
  return `${text.slice(0, end)}…`;
}
