import { LineCounter } from 'yaml';
import type { Place } from '#core/place.ts';

/** A file's text with its line starts, so that offsets become places. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  readonly placeAt: (offset: number) => Place;
}

/** Wraps a file's text; a byte-order mark is dropped, as it is no part of what the editor sees. */
export function sourceText(file: string, raw: string): SourceText {
  const text = raw.startsWith('\uFEFF') ? raw.slice(1) : raw;
  const counter = new LineCounter();
  for (let start = 0; start >= 0; ) {
    counter.addNewLine(start);
    const end = text.indexOf('\n', start);
    start = end < 0 ? -1 : end + 1;
  }
  return {
    file,
    text,
    placeAt: (offset) => {
      const { line, col } = counter.linePos(Math.min(Math.max(offset, 0), text.length));
      return { line: Math.max(line, 1), column: Math.max(col, 1) };
    },
  };
}
