import type { Root, Text } from 'mdast';
import type { SourceText } from '#reading/source-text.ts';
import { replaceTexts } from './replace-texts.ts';

/**
 * Cuts texts at characters that stand escaped in the file (`\<`, `&lt;`): a text node's place is that
 * of its first character, so that what is behind an escape would otherwise be told too far left.
 */
export function splitEscapes(tree: Root, { text, placeAt }: SourceText): void {
  replaceTexts(tree, (node) => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) return null;
    if (end - start === node.value.length) return null;
    const cuts = cutsOf(node.value, text.slice(start, end));
    if (cuts.length === 0) return null;
    return [{ value: 0, source: 0 }, ...cuts].flatMap((cut, at): Text[] => {
      const value = node.value.slice(cut.value, cuts[at]?.value);
      const point = { ...placeAt(start + cut.source), offset: start + cut.source };
      const last = { ...placeAt(start + (cuts[at]?.source ?? end - start)) };
      return value === '' ? [] : [{ type: 'text', value, position: { start: point, end: last } }];
    });
  });
}

interface Cut {
  /** Offset in the text as it reads. */
  readonly value: number;
  /** Offset in the text as it is written. */
  readonly source: number;
}

/** Where reading and writing part; none when they cannot be followed side by side. */
function cutsOf(value: string, source: string): readonly Cut[] {
  const cuts: Cut[] = [];
  let written = 0;
  for (let read = 0; read < value.length; read += 1, written += 1) {
    if (source[written] === '\\' && source[written + 1] === value[read]) {
      written += 1;
      cuts.push({ value: read, source: written });
    } else if (source[written] !== value[read] || isEntity(source, written)) {
      const length = /^&(?:#\d+|#x[\da-f]+|\w+);/iu.exec(source.slice(written))?.[0].length;
      if (length === undefined) return [];
      const width = String.fromCodePoint(value.codePointAt(read) ?? 0).length;
      cuts.push({ value: read, source: written });
      cuts.push({ value: read + width, source: written + length });
      read += width - 1;
      written += length - 1;
    }
  }
  return cuts;
}

/** `&amp;` reads as `&`, with which it begins. */
function isEntity(source: string, at: number): boolean {
  return source.startsWith('&amp;', at) || source.startsWith('&#38;', at);
}
