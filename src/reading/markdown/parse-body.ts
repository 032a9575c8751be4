import type { Nodes, Root, RootContent } from 'mdast';
import { withinTime } from '#reading/within-time.ts';
import { parseMarkdown } from './markdown-parser.ts';
import { type Block, plainBlocks } from './plain-blocks.ts';
import { walk } from './walk.ts';

/**
 * A report takes some milliseconds. What the limits of its text do not foresee ends here; on a machine
 * that does much else at once, a long report may take some seconds.
 */
const longestMilliseconds = 60_000;

/** Characters that no markup can keep the parser busy with for long: watching it takes as long. */
const unwatched = 4000;

/**
 * Parses the text behind the front matter; positions are the file's own. What is
 * plain is told without the parser, which takes most of the time of reading a report.
 *
 * @throws What the parser throws, and `OutOfTime`.
 */
export function parseBody(text: string, bodyStart: number): Root {
  const blocks = plainBlocks(text, bodyStart);
  if (blocks === null) return parseWhole(text, bodyStart);
  try {
    return rootOf(
      text,
      bodyStart,
      blocks.flatMap((block) => nodesOf(text, block)),
    );
  } catch {
    // Whatever it stumbles over is told in the words and at the place that the whole text gives.
    return parseWhole(text, bodyStart);
  }
}

/** The same by the parser alone. */
export function parseWhole(text: string, bodyStart: number): Root {
  const lines = emptyLines(text, bodyStart);
  const tree = parsed(lines + text.slice(bodyStart));
  shift(tree, 0, bodyStart - lines.length);
  return tree;
}

/** How much further on in the file something is than the parser, which sees no front matter, says. */
export function parserShift(text: string, bodyStart: number): number {
  return bodyStart - emptyLines(text, bodyStart).length;
}

/** Front matter becomes empty lines, so that lines and columns are those of the file. */
function emptyLines(text: string, bodyStart: number): string {
  return text.slice(0, bodyStart).replaceAll(/[^\r\n]+/gu, '');
}

function parsed(text: string): Root {
  const parse = () => parseMarkdown(text);
  return text.length <= unwatched ? parse() : withinTime(longestMilliseconds, parse);
}

function nodesOf(text: string, { node, start, end, line }: Block): readonly RootContent[] {
  if (node) return [node];
  const tree = parsed(text.slice(start, end));
  shift(tree, line - 1, start);
  return tree.children;
}

function rootOf(text: string, bodyStart: number, children: RootContent[]): Root {
  const first = { line: 1, column: 1, offset: parserShift(text, bodyStart) };
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) line += 1;
  const end = { line, column: text.length - text.lastIndexOf('\n'), offset: text.length };
  return { type: 'root', children, position: { start: first, end } };
}

/** Points are shared between nodes. */
function shift(tree: Root, lines: number, offset: number): void {
  const shifted = new Set<object>();
  walk<Nodes>(tree, (node) => {
    const attributes = 'attributes' in node ? node.attributes : [];
    for (const { position } of [node, ...attributes]) {
      for (const point of position ? [position.start, position.end] : []) {
        if (point.offset === undefined || shifted.has(point)) continue;
        point.offset += offset;
        point.line += lines;
        shifted.add(point);
      }
    }
  });
}
