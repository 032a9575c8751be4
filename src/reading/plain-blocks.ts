/** A stretch of Markdown between blank lines, or several that have to be read together. */
export interface Block {
  /** Number of signs before a heading that says nothing but text, 0 for a paragraph that does, else `null`. */
  readonly depth: number | null;
  /** Offsets in the text; what is plain is one line. */
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

/** What may begin a list, a quote, a table, a rule or code; what is blank may be taken off. */
const beginning = /^(?:[-+*=>|:#\s]|\d{1,9}[.)]|(?:import|export)\b)/u;

/** Whatever has, or next to something else could have, a meaning besides itself. */
const meaning = /[\\`*_[\]<>{}&~|:@\t]|www\.|\s$/iu;

/**
 * Tells what of a report's text is plain, paragraphs and headings on one line without any markup: the
 * larger part of most, and what it means needs no parser to find out.
 *
 * @returns In order; `null` where blocks cannot be told apart by blank lines.
 */
export function plainBlocks(text: string, from: number): readonly Block[] | null {
  if (reaching.test(text.slice(from))) return null;
  const blocks: Block[] = [];
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < from; at = text.indexOf('\n', at + 1))
    line += 1;
  let open: { start: number; line: number; lines: number } | null = null;
  /** A list goes on behind blank lines, so that what is not plain is read with its neighbours. */
  let joins = false;
  const close = (end: number) => {
    if (!open) return;
    const { start, line: first, lines } = open;
    const depth = lines === 1 ? plainDepth(text.slice(start, end)) : null;
    const before = blocks.at(-1);
    if (depth === null && joins && before) blocks[blocks.length - 1] = { ...before, end };
    else blocks.push({ depth, start, end, line: first });
    joins = depth === null;
    open = null;
  };
  for (let start = from; start < text.length; line += 1) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (/[^ \t]/u.test(text.slice(start, end))) {
      open ??= { start, line, lines: 0 };
      open.lines += 1;
    } else {
      close(start - 1);
    }
    start = end + 1;
  }
  close(text.endsWith('\n') ? text.length - 1 : text.length);
  return blocks;
}

function plainDepth(line: string): number | null {
  const signs = /^(#{1,6}) (?=[^\s#])/u.exec(line)?.[1]?.length ?? 0;
  const said = signs > 0 ? line.slice(signs + 1) : line;
  if (meaning.test(said) || (signs > 0 ? said.includes('#') : beginning.test(said))) return null;
  return signs;
}
