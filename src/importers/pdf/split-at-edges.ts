import { printedWidth } from '#importers/lines/character-width.ts';
import type { PdfText } from './geometry.ts';

/** How far a run may reach over an edge before it is thought to belong to both sides, in ems. */
const overhang = 0.4;

/** A run of text that reaches over edges of columns, cut at the spaces that stand there. */
export function splitAtEdges(text: PdfText, xs: readonly number[]): readonly PdfText[] {
  const margin = overhang * text.size;
  const edge = xs.find((x) => x > text.left + margin && x < text.right - margin);
  if (edge === undefined) return [text];
  const at = spaceNear(text, edge);
  if (at === null) return [text];
  const scale = (text.right - text.left) / printedWidth(text.text);
  const before = text.text.slice(0, at);
  const after = text.text.slice(at + 1);
  const first = { ...text, text: before, right: text.left + printedWidth(before) * scale };
  const rest = { ...text, text: after, left: text.right - printedWidth(after) * scale };
  return [first, ...splitAtEdges(rest, xs)];
}

/** Index of the space of a run that stands nearest to a place, `null` where none is within an em. */
function spaceNear({ text, left, right, size }: PdfText, place: number): number | null {
  const scale = (right - left) / printedWidth(text);
  let best: number | null = null;
  let least = size;
  for (const { index } of text.matchAll(/(?<=\S) (?=\S)/gu)) {
    const distance = Math.abs(left + printedWidth(text.slice(0, index)) * scale - place);
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}
