import type { Path } from './place.ts';

/** A string of the front matter with the path that leads to it. */
export interface StatedText {
  readonly at: Path;
  readonly text: string;
}

/** Keys whose values are ids, dates and choices from closed lists, not words for a reader. */
const codes = new Set([
  'department',
  'year',
  'scheme',
  'status',
  'published',
  'unit',
  'id',
  'addresses',
  'relation',
  'url',
  'retrieved',
  'file',
  'rule',
  'at',
  'field',
  'date',
  'due',
]);

/**
 * Every text that front matter holds for a reader to read, in the order of the schema. Figures are
 * left out: they are numbers and nothing else.
 */
export function statedTexts(data: object): readonly StatedText[] {
  return everyText(data).filter(({ at }) => !isCode(at));
}

/** The texts that are no words for a reader, and are published nevertheless. */
export function codeTexts(data: object): readonly StatedText[] {
  return everyText(data).filter(({ at }) => isCode(at));
}

function isCode(at: Path): boolean {
  return at.some((step) => codes.has(String(step)));
}

const known = new WeakMap<object, readonly StatedText[]>();

function everyText(data: object): readonly StatedText[] {
  const before = known.get(data);
  if (before) return before;
  const texts: StatedText[] = [];
  collect(data, [], texts);
  known.set(data, texts);
  return texts;
}

/** @param at - The path so far, copied where a text is found: most values are none. */
function collect(value: unknown, at: (string | number)[], texts: StatedText[]): void {
  if (typeof value === 'string') {
    texts.push({ at: [...at], text: value });
  } else if (typeof value === 'object' && value !== null) {
    if ('kind' in value && 'text' in value) {
      if (value.kind === 'wording') texts.push({ at: [...at], text: String(value.text) });
      return;
    }
    const isList = Array.isArray(value);
    for (const [key, item] of Object.entries(value)) {
      if (item === null) continue;
      at.push(isList ? Number(key) : key);
      collect(item, at, texts);
      at.pop();
    }
  }
}
