import { printedWidth } from './character-width.ts';
import { enumerationSetting, type Setting } from './enumeration.ts';
import { mostFrequent } from './most-frequent.ts';
import { edgesOfPages } from './sheet-edges.ts';
import type { TextLine } from './text-line.ts';

/** What a line's place on the sheet says, in ems. */
export interface LineMeasure {
  readonly text: string;
  /** Room left at its end if it is not indented, `null` where the lines of a document are not cut to a width. */
  readonly room: number | null;
  /** How far it is set in, `null` where that is not known. */
  readonly indent: number | null;
  /** Set in the middle of the sheet, away from both edges. */
  readonly centred: boolean;
  /** Set in the middle, and larger than the text. */
  readonly titled: boolean;
  /** Blank space above it is larger than between the lines of a paragraph. */
  readonly apart: boolean;
  readonly size: number | null;
  /** How the enumeration is set of which it begins an item; `null` where that is not known. */
  readonly setting: Setting | null;
}

/** Measures the printed lines of one document against the width that most of its full lines have. */
export function lineMeasures(lines: readonly TextLine[]): readonly LineMeasure[] {
  const printed = lines.filter(isPrinted);
  return lines.every(({ box }) => box !== null)
    ? measuredBoxes(printed)
    : measuredTexts(printed, blankAbove(lines));
}

/** Whether a line has anything on it. */
export function isPrinted({ text }: TextLine): boolean {
  return text.trim() !== '';
}

/** Share of the lines from which on blank lines between them are how the file is spaced. */
const spacedThroughout = 0.8;

/** For each printed line whether a blank one above it sets it apart from the text before. */
function blankAbove(lines: readonly TextLine[]): readonly boolean[] {
  const blank = lines.flatMap((line, index) => {
    const above = lines[index - 1];
    return isPrinted(line) ? [above !== undefined && !isPrinted(above)] : [];
  });
  const share = blank.filter((is) => is).length / Math.max(1, blank.length - 1);
  return blank.map((is) => is && share < spacedThroughout);
}

/** Width below which lines are a list or a column of a form, not text cut to a width. */
const narrowestSheet = 12;
const widestSheet = 70;

function measuredTexts(
  lines: readonly TextLine[],
  apart: readonly boolean[],
): readonly LineMeasure[] {
  const texts = lines.map(({ text }) => text.trim());
  const widths = texts.map(printedWidth);
  const indents = lines.map(({ text }) => statedIndent(text));
  const indented = indents.some((indent) => indent > 0);
  const sheet = sheetWidth(widths.map((width, index) => width + (indents[index] ?? 0)));
  return lines.map(({ text }, index) => ({
    text: text.trim(),
    room: sheet === null ? null : sheet - (widths[index] ?? 0) - (indents[index] ?? 0),
    indent: indented ? (indents[index] ?? 0) : null,
    centred: false,
    titled: false,
    apart: apart[index] ?? false,
    size: null,
    setting: enumerationSetting(texts, index),
  }));
}

/** Ems of leading whitespace; one or two spaces are left over from a page break. */
function statedIndent(text: string): number {
  const leading = /^[\s\u3000]*/u.exec(text)?.[0].replaceAll(/[\f\r\n]/gu, '') ?? '';
  let ems = 0;
  for (const space of leading) ems += space === '\u3000' ? 1 : space === '\t' ? 2 : 0.5;
  return ems >= 1.5 ? ems : 0;
}

/** The width most full lines have; `null` where the lines have no common width: each is a paragraph. */
function sheetWidth(widths: readonly number[]): number | null {
  const filled = widths.filter((width) => width > 0);
  const widest = quantile(filled, 0.97);
  if (widest < narrowestSheet || widest > widestSheet) return null;
  const full = filled.filter((width) => width > widest - 3 && width < widest + 2);
  if (full.length < Math.max(2, filled.length / 4)) return null;
  return mostFrequent(full, 0.5);
}

function measuredBoxes(lines: readonly TextLine[]): readonly LineMeasure[] {
  const boxes = lines.flatMap(({ box }) => (box === null ? [] : [box]));
  const size = mostFrequent(
    boxes.map((box) => box.size),
    0.5,
  );
  const texts = lines.map(({ text }) => text.trim());
  const edges = edgesOfPages(lines, size);
  const gaps = gapsAbove(lines);
  const leading = mostFrequent(
    gaps.filter((gap) => gap > 0),
    0.1,
  );
  return boxes.map((box, index) => {
    const [left, right] = edges(lines[index]);
    const gap = gaps[index] ?? 0;
    const indent = (box.left - left) / box.size;
    const room = (right - box.right) / box.size;
    const centred = indent > 2.6 && room > 1 && Math.abs(indent - room) < 1.5;
    return {
      text: texts[index] ?? '',
      room,
      indent,
      centred,
      titled: centred && box.size > size + 1.5,
      apart: leading > 0 && gap > leading * 1.3 && gap > leading + 0.4,
      size: box.size,
      setting: enumerationSetting(texts, index),
    };
  });
}

/** Distance to the line above in sizes of the type, 0 at the top of a page. */
function gapsAbove(lines: readonly TextLine[]): readonly number[] {
  return lines.map(({ page, box }, index) => {
    const above = lines[index - 1];
    if (above?.box == null || box === null || above.page !== page) return 0;
    return (box.baseline - above.box.baseline) / box.size;
  });
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
