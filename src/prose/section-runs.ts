import { type OrdinalRun, ordinalMarkers, ordinalRuns } from './ordinal-runs.ts';
import type { TextBlock } from './text-blocks.ts';

/**
 * The runs of 一是, （1） and so on in a text. They go on over the paragraphs of a section; a heading
 * or a table cell is a text of its own.
 */
export function* sectionRuns(blocks: readonly TextBlock[]): Generator<OrdinalRun<TextBlock>> {
  for (const group of continuousTexts(blocks)) {
    const markers = group.flatMap((block) =>
      ordinalMarkers(block.text).map((marker) => ({ ...marker, where: block })),
    );
    if (markers.length > 1) yield* ordinalRuns(markers);
  }
}

/** The paragraphs of each section together; a heading or a table cell by itself. */
export function continuousTexts(blocks: readonly TextBlock[]): Iterable<readonly TextBlock[]> {
  const sections = new Map<number | TextBlock, TextBlock[]>();
  for (const block of blocks) {
    const key = block.kind === 'paragraph' ? block.section : block;
    const group = sections.get(key);
    if (group) group.push(block);
    else sections.set(key, [block]);
  }
  return sections.values();
}
