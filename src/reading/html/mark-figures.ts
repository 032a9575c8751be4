import type { PhrasingContent, Root, Text } from 'mdast';
import type { BoundFigure } from '#binding/binding.ts';
import { replaceTexts } from '#reading/markdown/replace-texts.ts';

interface Mark {
  readonly column: number;
  readonly text: string;
  readonly status: 'bound' | 'recomputed' | 'unbound' | 'disputed';
}

/** Figures to be marked, by the line of the file on which they begin. */
export type FigureMarks = ReadonlyMap<number, readonly Mark[]>;

/** A part of a text: a figure with what it was held against, or what stands between figures. */
export interface Piece {
  readonly value: string;
  readonly status: Mark['status'] | null;
}

export function figureMarks(figures: readonly BoundFigure[]): FigureMarks {
  const byLine = new Map<number, Mark[]>();
  for (const bound of figures) {
    const { block, start, text } = bound.figure;
    const { line, column } = block.placeAt(start);
    const marks = byLine.get(line) ?? [];
    marks.push({ column, text, status: statusOf(bound) });
    byLine.set(line, marks);
  }
  return byLine;
}

/** Wraps the figures of a text in elements that say what they were held against. */
export function markFigures(tree: Root, marks: FigureMarks): void {
  replaceTexts(tree, (node) => {
    const pieces = piecesOf(node, marks);
    return pieces.every(({ status }) => status === null) ? null : pieces.map(nodeOf);
  });
}

function statusOf({ verdict, fact }: BoundFigure): Mark['status'] {
  if (verdict === null || verdict === 'unclear') return 'unbound';
  if (verdict !== 'agrees') return 'disputed';
  return fact?.range ? 'recomputed' : 'bound';
}

/** A text cut at its figures; all of it when none of them stands in it word for word. */
export function piecesOf({ value, position }: Text, marks: FigureMarks): readonly Piece[] {
  const start = position?.start;
  if (!start) return [{ value, status: null }];
  const pieces: Piece[] = [];
  let done = 0;
  let lineStart = 0;
  for (const [row, line] of value.split('\n').entries()) {
    const firstColumn = row === 0 ? start.column : 1;
    for (const { column, text, status } of marks.get(start.line + row) ?? []) {
      const at = lineStart + column - firstColumn;
      if (column < firstColumn || at < done || !value.startsWith(text, at)) continue;
      if (at > done) pieces.push({ value: value.slice(done, at), status: null });
      pieces.push({ value: text, status });
      done = at + text.length;
    }
    lineStart += line.length + 1;
  }
  if (done < value.length) pieces.push({ value: value.slice(done), status: null });
  return pieces;
}

function nodeOf({ value, status }: Piece): PhrasingContent {
  if (status === null) return { type: 'text', value };
  return {
    type: 'emphasis',
    data: { hName: 'span', hProperties: { className: markClasses(status) } },
    children: [{ type: 'text', value }],
  };
}

/** The classes of a figure's element. */
export function markClasses(status: Mark['status']): string[] {
  return ['figure', `figure-${status}`];
}
