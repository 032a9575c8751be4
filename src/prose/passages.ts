import type { Path, Place } from '#core/place.ts';
import type { Report } from '#core/report.ts';
import { statedTexts } from '#core/stated-texts.ts';
import { type CellPosition, textBlocks } from './text-blocks.ts';

/** A text of the report, from its body or from its front matter, as rules about wording see it. */
export interface Passage {
  readonly text: string;
  readonly kind: 'heading' | 'paragraph' | 'cell' | 'front-matter';
  /** Path of a front-matter text; empty in the body. */
  readonly at: Path;
  /** Where the character at an offset stands; front matter names the start of its value. */
  readonly placeAt: (offset: number) => Place;
  readonly cell: CellPosition | null;
}

const known = new WeakMap<Report['data'], readonly Passage[]>();

/** All texts of a report, front matter first, computed once for each report. */
export function passages(report: Report): readonly Passage[] {
  const before = known.get(report.data);
  if (before) return before;
  const all = [
    ...statedTexts(report.data).map(({ at, text }): Passage => {
      return { text, kind: 'front-matter', at, cell: null, placeAt: () => report.placeOf(at) };
    }),
    ...textBlocks(report).map(({ text, kind, placeAt, cell }): Passage => {
      return { text, kind, at: [], placeAt, cell };
    }),
  ];
  known.set(report.data, all);
  return all;
}
