/** A piece of a line of simple YAML: a dash, `key: value`, a key alone, or the value of an item. */
export interface YamlPiece {
  /** Counts from 1, as in the file. */
  readonly line: number;
  /** Counts from 0, as all columns here. */
  readonly column: number;
  /** `null` for a dash and for the value of an item. */
  readonly key: string | null;
  /** `null` for a dash, and where nothing stands behind a key. */
  readonly value: YamlValue | null;
}

export interface YamlValue {
  readonly column: number;
  /** `null` for what YAML takes for nothing. */
  readonly says: string | null | readonly YamlValue[];
}

/** Controls besides ends of lines, and what some take for an end of line. */
const strange = /[^\P{Cc}\n\r]|\r(?!\n)|[\u2028\u2029\uFEFF]/u;

const comment = /^ *#(?: |$)/u;
const opening = /^( *)(- +)?(?:([A-Za-z][\w-]{0,99}):(?: +|$))?/u;

/** How a value begins that is not another kind of thing, and what means something further on. */
const plainStart = /^(?:[^-?:,[\]{}#&*!|>'"%@`\s]|-\d)/u;
const meaning = /:(?: |$)| #/u;
const quoted = /^(?:"[^"\\]*"|'[^']*')$/u;
const listed = /^\[ *(?:[\p{L}\p{N}][\p{L}\p{N}-]*(?: *, *(?! |\])| *(?=\])))*\]$/u;

/**
 * Takes simple YAML apart, line by line; what says nothing is left out.
 *
 * @param first - The number of its first line.
 * @returns `null` where a line is not certain to be of that kind.
 */
export function plainYamlPieces(text: string, first: number): readonly YamlPiece[] | null {
  if (strange.test(text)) return null;
  const pieces: YamlPiece[] = [];
  let number = first - 1;
  for (const ended of text.split('\n')) {
    number += 1;
    const line = withoutEnd(ended);
    if (line === '' || comment.test(line)) continue;
    const [opened = '', indent = '', dash = '', key = null] = opening.exec(line) ?? [];
    const rest = line.slice(opened.length);
    const value = rest === '' ? null : valueIn(rest, opened.length);
    if (value === undefined || (value === null && key === null)) return null;
    const column = indent.length + dash.length;
    if (dash !== '') pieces.push({ line: number, column: indent.length, key: null, value: null });
    pieces.push({ line: number, column, key, value });
  }
  return pieces;
}

/** Without spaces, and one carriage return, at its end. */
function withoutEnd(line: string): string {
  let end = line.endsWith('\r') ? line.length - 1 : line.length;
  while (line[end - 1] === ' ') end -= 1;
  return line.slice(0, end);
}

/** `undefined` for what is not certain to be simple. */
function valueIn(text: string, column: number): YamlValue | undefined {
  if (plainStart.test(text)) return meaning.test(text) ? undefined : word(text, column);
  if (quoted.test(text)) return { column, says: text.slice(1, -1) };
  if (text === '~') return { column, says: null };
  if (!listed.test(text)) return undefined;
  const items = text.matchAll(/[\p{L}\p{N}-]+/gu);
  return { column, says: [...items].map((item) => word(item[0], column + item.index)) };
}

function word(text: string, column: number): YamlValue {
  return { column, says: text === 'null' || text === '~' ? null : text };
}
