import type { PhrasingContent, Root, Text } from 'mdast';
import type { BoundFigure } from '#binding/binding.ts';
import { replaceTexts } from './replace-texts.ts';

interface Mark {
  readonly column: number;
  readonly text: string;
  readonly status: 'bound' | 'recomputed' | 'unbound' | 'disputed';
}

/** Wraps the figures of a text in elements that say what they were held against. */
export function markFigures(tree: Root, figures: readonly BoundFigure[]): void {
  const byLine = new Map<number, Mark[]>();
  for (const bound of figures) {
    const { block, start, text } = bound.figure;
    const { line, column } = block.placeAt(start);
    const marks = byLine.get(line) ?? [];
    marks.push({ column, text, status: statusOf(bound) });
    byLine.set(line, marks);
  }
  replaceTexts(tree, (node) => {
    const pieces = split(node, byLine);
    return pieces.every((piece) => piece.type === 'text') ? null : pieces;
  });
}

function statusOf({ verdict, fact }: BoundFigure): Mark['status'] {
  if (verdict === null || verdict === 'unclear') return 'unbound';
  if (verdict !== 'agrees') return 'disputed';
  return fact?.range ? 'recomputed' : 'bound';
}

/** The node cut at its figures; the node alone when none of them stands in it word for word. */
function split(node: Text, byLine: ReadonlyMap<number, readonly Mark[]>): PhrasingContent[] {
  const start = node.position?.start;
  if (!start) return [node];
  const pieces: PhrasingContent[] = [];
  let done = 0;
  let lineStart = 0;
  for (const [row, line] of node.value.split('\n').entries()) {
    const firstColumn = row === 0 ? start.column : 1;
    for (const { column, text, status } of byLine.get(start.line + row) ?? []) {
      const at = lineStart + column - firstColumn;
      if (column < firstColumn || at < done || !node.value.startsWith(text, at)) continue;
      if (at > done) pieces.push({ type: 'text', value: node.value.slice(done, at) });
      pieces.push(marked(text, status));
      done = at + text.length;
    }
    lineStart += line.length + 1;
  }
  if (done < node.value.length) pieces.push({ type: 'text', value: node.value.slice(done) });
  return pieces;
}

function marked(value: string, status: Mark['status']): PhrasingContent {
  return {
    type: 'emphasis',
    data: { hName: 'span', hProperties: { className: ['figure', `figure-${status}`] } },
    children: [{ type: 'text', value }],
  };
}
