import type { PhrasingContent, Strong, Text } from 'mdast';

/** Where something begins: its line and column, counted from 1, and its offset in the file. */
export interface Start {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** Whatever has, or next to something else could have, a meaning besides itself; `**` has its own. */
const meaning = /[\\`_[\]<>{}&|@\t]|~~|:\/|www\.|^\s|\s$/iu;

/** What `**` certainly opens or closes beside: characters that are neither space nor punctuation. */
const letter = /^[\u4E00-\u9FFF\dA-Za-z]$/u;
const han = /^[\u4E00-\u9FFF]$/u;

/**
 * The nodes of a text on one line without any markup but `**` around a few words.
 *
 * @returns `null` where anything else may be meant.
 */
export function plainPhrases(text: string, start: Start): PhrasingContent[] | null {
  if (meaning.test(text)) return null;
  if (!text.includes('*')) return text === '' ? [] : [said(text, start)];
  const parts = text.split('**');
  if (parts.length % 2 === 0 || !parts.every((part, index) => isCertain(parts, part, index))) {
    return null;
  }
  const nodes: PhrasingContent[] = [];
  let at = start;
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 0) {
      if (part !== '') nodes.push(said(part, at));
      at = after(at, part.length);
    } else {
      nodes.push(strong(part, at));
      at = after(at, part.length + 4);
    }
  }
  return nodes;
}

/** Whether a part between marks has none in it, and the marks around one with weight are certain. */
function isCertain(parts: readonly string[], part: string, index: number): boolean {
  if (part.includes('*')) return false;
  if (index % 2 === 0) return true;
  const before = parts[index - 1]?.at(-1) ?? '';
  const behind = parts[index + 1]?.[0] ?? '';
  return attaches(part[0] ?? '', before) && attaches(part.at(-1) ?? '', behind);
}

/** Whether a mark is one of the word whose first or last character this is, whatever stands outside. */
function attaches(inside: string, outside: string): boolean {
  return letter.test(inside) || (/[“”《》（）]/u.test(inside) && han.test(outside));
}

function strong(value: string, start: Start): Strong {
  const position = { start, end: after(start, value.length + 4) };
  return { type: 'strong', children: [said(value, after(start, 2))], position };
}

function said(value: string, start: Start): Text {
  return { type: 'text', value, position: { start, end: after(start, value.length) } };
}

/** The place so many characters further on in the line. */
export function after({ line, column, offset }: Start, length: number): Start {
  return { line, column: column + length, offset: offset + length };
}
