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
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
    starts.push(end + 1);
  }
  return {
    file,
    text,
    placeAt: (offset) => {
      const at = Math.min(Math.max(offset, 0), text.length);
      const line = lineAt(starts, at);
      return { line, column: at - (starts[line - 1] ?? 0) + 1 };
    },
  };
}

/** The line, counted from 1, on which an offset stands. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
