import { child, wordValue, type XmlElement } from '#importers/containers/xml.ts';
import type { ListLabel } from './list-counter.ts';
import type { WordList } from './lists.ts';
import { listNumbering, runLook, type StatedNumbering, type WordStyle } from './styles.ts';

/** The list and the level that number a paragraph. */
export interface Numbered {
  readonly list: WordList;
  readonly level: number;
}

/**
 * How a paragraph is numbered, `null` where it is not.
 *
 * @param properties - Its `w:pPr`, which overrides what its style says.
 */
export function numberedBy(
  properties: XmlElement | undefined,
  style: WordStyle,
  lists: ReadonlyMap<string, WordList>,
): Numbered | null {
  const own = listNumbering(properties);
  // 0 takes the numbering of the style away.
  const list = lists.get(own.list ?? style.numbering.list ?? '');
  const mark = child(properties, 'w:rPr');
  // A paragraph whose end is deleted or hidden runs into the next one.
  if (!list || runLook(mark).hidden || child(mark, 'w:del')) return null;
  return { list, level: levelIn(list, own, style, wordValue(properties, 'w:pStyle')) };
}

function levelIn(
  list: WordList,
  own: StatedNumbering,
  style: WordStyle,
  styleId: string | undefined,
): number {
  if (own.level !== undefined) return Number(own.level);
  const ofStyle = [...list.levels].find(([, level]) => styleId && level.style === styleId);
  if (ofStyle && own.list === undefined) return ofStyle[0];
  return own.list === undefined ? Number(style.numbering.level ?? 0) : 0;
}

/** A label as it stands before its text: Latin ones keep a space from it, as Word's tab does. */
export function spaced({ text }: ListLabel): string {
  return /[\w.)\]]$/u.test(text) ? `${text} ` : text;
}
