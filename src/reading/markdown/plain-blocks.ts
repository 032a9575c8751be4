import type { RootContent } from 'mdast';
import { plainNode } from './plain-nodes.ts';

/** A stretch of Markdown between blank lines, or several that have to be read together. */
export interface Block {
  /** `null` where a parser has to tell what it is. */
  readonly node: RootContent | null;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** The line of its start, counted from the start of the text. */
  readonly line: number;
}

/**
 * Tags, code, definitions and fences reach over blank lines; some signs are read as others or not at
 * all.
 */
const reaching =
  /(?<!\\)(?:<(?!Figure [^<>\n]*\/>)|\{)|^(?:import|export)\b|\]:|```|~~~|[\r\0\uFEFF]/mu;

/**
 * Takes a report's text apart at blank lines, and tells what of it is plain.
 *
 * @returns In order; `null` where blocks cannot be told apart by blank lines.
 */
export function plainBlocks(text: string, from: number): readonly Block[] | null {
  if (reaching.test(text.slice(from))) return null;
  const blocks: Block[] = [];
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < from; at = text.indexOf('\n', at + 1))
    line += 1;
  let open: { start: number; line: number } | null = null;
  /** A list goes on behind blank lines, so that what is not plain is read with its neighbours. */
  let joins = false;
  const close = (end: number) => {
    if (!open) return;
    const { start, line: first } = open;
    const node = plainNode(text.slice(start, end), { line: first, column: 1, offset: start });
    const before = blocks.at(-1);
    if (!node && joins && before) blocks[blocks.length - 1] = { ...before, end };
    else blocks.push({ node, start, end, line: first });
    joins = node === null;
    open = null;
  };
  for (let start = from; start < text.length; line += 1) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (/[^ \t]/u.test(text.slice(start, end))) {
      open ??= { start, line };
    } else {
      close(start - 1);
    }
    start = end + 1;
  }
  close(text.endsWith('\n') ? text.length - 1 : text.length);
  return blocks;
}
