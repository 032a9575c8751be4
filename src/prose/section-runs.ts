import { type OrdinalRun, ordinalMarkers, ordinalRuns } from './ordinal-runs.ts';
import type { TextBlock } from './text-blocks.ts';

const known = new WeakMap<readonly TextBlock[], readonly OrdinalRun<TextBlock>[]>();

/**
 * The runs of 一是, （1） and so on in a text, computed once for it. They go on over the paragraphs of a
 * section; a heading or a table cell is a text of its own.
 */
export function sectionRuns(blocks: readonly TextBlock[]): readonly OrdinalRun<TextBlock>[] {
  const before = known.get(blocks);
  if (before) return before;
  const runs = [...continuousTexts(blocks)].flatMap((group) => {
    const markers = group.flatMap((block) =>
      ordinalMarkers(block.text).map((marker) => ({ ...marker, where: block })),
    );
    return markers.length > 1 ? ordinalRuns(markers) : [];
  });
  known.set(blocks, runs);
  return runs;
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
