import type { SourceBlock, SourceParagraph } from '#importers/source-document.ts';
import { headingNumber } from '#prose/heading-number.ts';

/** A block of a document with its depth as a heading of the page: 2 to 6, `null` for running text. */
export interface OutlinedBlock {
  readonly block: SourceBlock;
  readonly depth: number | null;
}

/** Longest heading that real reports print, in characters. */
const longest = 60;

/**
 * Tells headings from running text: what the format itself states, and what numbering and shape say
 * (一、 below the title, then （一）, 1. and （1）). A numbered heading that its text follows in the
 * same paragraph is set apart from it; 一是 begins a sentence. No level is skipped.
 */
export function outlineOf(blocks: readonly SourceBlock[]): readonly OutlinedBlock[] {
  /** The levels that lead to the heading before, outermost first. */
  let open: number[] = [];
  return blocks.flatMap(setApart).map((block, index, all) => {
    const level =
      block.kind === 'paragraph' ? levelOf(block, all[index - 1], all[index + 1]) : null;
    if (level === null) return { block, depth: null };
    open = [...open.filter((outer) => outer < level), level];
    return { block, depth: Math.min(open.length + 1, 6) };
  });
}

function levelOf(
  { text, level }: SourceParagraph,
  before: SourceBlock | undefined,
  after: SourceBlock | undefined,
): number | null {
  const numbered = headingNumber(text);
  if (numbered && (isShort(text) || isHeadingWithStop(text, before, after))) return numbered.level;
  if (level === null || !isShort(text)) return null;
  // A style without a number ranks as the numbers do that usually stand at its level.
  return Math.max(0, level - 1);
}

/** A numbered name with a full stop heads the text behind it, unless it ends a list. */
function isHeadingWithStop(
  text: string,
  before: SourceBlock | undefined,
  after: SourceBlock | undefined,
): boolean {
  if (runInHeading(text) !== text) return false;
  const listed = before?.kind === 'paragraph' && /[；;，,、]$/u.test(before.text);
  return !listed && after?.kind === 'paragraph' && headingNumber(after.text) === null;
}

function isShort(text: string): boolean {
  return (
    text.length <= longest && !/[。；;！？!?]/u.test(text) && !/[，、：:,]$/u.test(text.trim())
  );
}

/**
 * The heading that a paragraph begins with, its full stop included: a number and a name without a
 * figure or a reference to what follows; `null` when the paragraph begins with a sentence.
 */
function runInHeading(text: string): string | null {
  const first = /^[^。；;！？!?]{2,60}。/u.exec(text)?.[0] ?? '';
  const numbered = headingNumber(first);
  if (!numbered || first.length > longest) return null;
  const name = first.replace(/^[（(]?[\d一二三四五六七八九十]+[）)、.．]*/u, '');
  return /\d|[：:]|如下/u.test(name) ? null : first;
}

function setApart(block: SourceBlock): readonly SourceBlock[] {
  if (block.kind !== 'paragraph') return [block];
  const heading = runInHeading(block.text);
  if (heading === null || heading.length === block.text.length) return [block];
  const at = heading.length;
  const rest = block.text.slice(at);
  const indent = rest.length - rest.trimStart().length;
  return [
    { ...block, text: heading, calls: block.calls.filter((call) => call.at <= at) },
    {
      ...block,
      text: rest.trimStart(),
      level: null,
      calls: block.calls
        .filter((call) => call.at > at)
        .map((call) => ({ ...call, at: Math.max(0, call.at - at - indent) })),
    },
  ];
}
