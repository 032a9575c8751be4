import { breakLines } from './break-lines.ts';
import { innerWidth } from './frame.ts';
import type { TextStyle, Typeface } from './typeface.ts';

interface SetTitle {
  readonly style: TextStyle;
  readonly lines: readonly string[];
}

/** Two lines of large type or three of smaller; what is longer still ends in an ellipsis. */
export function setTitle(title: string, face: Typeface): SetTitle {
  const set = (text: string, size: number): SetTitle => {
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
function afterYear(title: string, { style, lines }: SetTitle, face: Typeface): readonly string[] {
  const [, ...halves] = /^(.*?\d{4}年度?)(.+)$/u.exec(title) ?? [];
  const fit = halves.every((half) => face.width(half, style) <= innerWidth);
  return halves.length === 2 && fit ? halves : lines;
}
