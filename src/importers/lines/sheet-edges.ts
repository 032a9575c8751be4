import type { TextLine } from './text-line.ts';

/** Left and right edge of text on a page, in points. */
export type Edges = readonly [left: number, right: number];

/** The edges between which a line is set: those of all pages, unless its page or column has its own. */
export function edgesOfPages(
  lines: readonly TextLine[],
  size: number,
): (line: TextLine | undefined) => Edges {
  const body = new Set(lines.filter(({ box }) => box !== null && Math.abs(box.size - size) < 1));
  const [left, right] = textEdges([...body], size);
  const own = new Map<string, Edges>();
  for (const [area, inside] of Map.groupBy(lines, areaOf)) {
    const inColumn = inside[0]?.box?.column !== 0;
    const typical = inColumn ? inside : inside.filter((line) => body.has(line));
    if (typical.length < fewestLines) continue;
    const edges = textEdges(typical, size);
    const isSetOff = Math.abs(edges[0] - left - (edges[1] - right)) < 0.5 * size;
    if (inColumn || isSetOff || edges[1] > right + 2 * size) own.set(area, edges);
  }
  return (line) => own.get(line === undefined ? '' : areaOf(line)) ?? [left, right];
}

/** Lines of which the edges of a page or a column can be told. */
const fewestLines = 5;

const areaOf = ({ page, box }: TextLine) => `${page}/${box?.column}`;

function textEdges(lines: readonly TextLine[], size: number): Edges {
  const boxes = lines.flatMap(({ box }) => (box === null ? [] : [box]));
  return [
    edge(
      boxes.map((box) => box.left),
      { size, share: 0.08 },
    ),
    // No line reaches beyond the edge, and in a short text only one or two may reach it.
    -edge(
      boxes.map((box) => -box.right),
      { size, share: boxes.length < shortText ? 0 : 0.08 },
    ),
  ];
}

/** Lines below which a text has too few full ones for a share of them to tell the edge. */
const shortText = 60;

/** The leftmost place at which a share of the lines begin, and one at least. */
function edge(
  places: readonly number[],
  { size, share }: { readonly size: number; readonly share: number },
): number {
  const sorted = places.toSorted((a, b) => a - b);
  const enough = Math.max(1, Math.ceil(sorted.length * share));
  const found = sorted.find((place, index) => {
    const other = sorted[index + enough - 1];
    return other !== undefined && other - place < size * 0.6;
  });
  return found ?? sorted[0] ?? 0;
}
