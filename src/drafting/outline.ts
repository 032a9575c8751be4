import type { SourceBlock, SourceParagraph } from '#importers/source-document.ts';
import { headingNumber } from '#prose/heading-number.ts';

/** A block of a document with its depth as a heading of the page: 2 to 6, `null` for running text. */
export interface OutlinedBlock {
  readonly block: SourceBlock;
  readonly depth: number | null;
}

/** Longest heading that real reports print, 一级指标 names and all. */
const longest = 60;

/**
 * Tells headings from running text: what the format itself states, and what numbering and shape say
 * (一、 below the title, then （一）, 1. and （1）). A numbered line that goes on after its full stop
 * is running text with a run-in heading, and 一是 begins a sentence. No level is skipped.
 */
export function outlineOf(blocks: readonly SourceBlock[]): readonly OutlinedBlock[] {
  const levels = blocks.map((block) => (block.kind === 'paragraph' ? levelOf(block) : null));
  /** The levels that lead to the heading before, outermost first. */
  let open: number[] = [];
  return blocks.map((block, index) => {
    const level = levels[index] ?? null;
    if (level === null) return { block, depth: null };
    open = [...open.filter((outer) => outer < level), level];
    return { block, depth: Math.min(open.length + 1, 6) };
  });
}

function levelOf({ text, level }: SourceParagraph): number | null {
  const numbered = headingNumber(text);
  if (numbered && isShort(text)) return numbered.level;
  if (level === null || !isShort(text)) return null;
  // A style without a number ranks as the numbers do that usually stand at its level.
  return Math.max(0, level - 1);
}

function isShort(text: string): boolean {
  return (
    text.length <= longest && !/[。；;！？!?]/u.test(text) && !/[，、：:,]$/u.test(text.trim())
  );
}
