import { below, type XmlElement } from '#importers/containers/xml.ts';
import type { LossList } from '#importers/losses.ts';
import type { ListLabel } from './list-counter.ts';
import type { WordList } from './lists.ts';
import type { WordStyles } from './styles.ts';

/** What a document says beyond its text: needed to print what Word computes. */
export interface WordKnowledge {
  readonly styles: WordStyles;
  readonly lists: ReadonlyMap<string, WordList>;
  /** Footnotes and endnotes that the text calls, as `w:footnote 2`; no other is shown. */
  readonly called: ReadonlySet<string>;
  /** Ids under which pictures and links of the document have a target. */
  readonly related: ReadonlySet<string>;
  readonly losses: LossList;
}

/** A part while it is edited: edits are added in the order of their places. */
export interface Editing extends WordKnowledge {
  readonly edits: Edit[];
  readonly expected: string[];
  readonly count: (list: WordList, level: number) => ListLabel;
  /** Edits what is in an element. */
  readonly inside: (element: XmlElement) => void;
  /** Where the last insertion ended. */
  inserted: number;
}

/** A stretch of the part and what stands in its place. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What is to be done about one kind of element. */
export type Editor = (element: XmlElement, editing: Editing) => void;

/** Puts XML in the place of an element. */
export function replace({ start, end }: XmlElement, text: string, { edits }: Editing): void {
  edits.push({ start, end, text });
}

export function hasText(element: XmlElement): boolean {
  return below(element).some(({ name, text }) => name === 'w:t' && text !== '');
}
