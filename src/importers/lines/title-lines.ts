import { lineStart } from './line-start.ts';
import type { TextLine } from './text-line.ts';

/** A title in more lines than this is none. */
const mostLines = 4;
/** Lines that may stand above it: 附件2, a document number, an index number. */
const mostAbove = 3;
const above =
  /^(?:附件\s*\d*[:：]?|附表\s*\d*[:：]?|监督索引号.*|索引号.*|.*[〔[［]\d{4}[〕\]］]\s*\d+\s*号)$/u;

const titleEnd = /(?:报告|自评表|评价表|情况说明|决算|预算)(?:[（(].{1,12}[）)])?$/u;

/**
 * Where the title of a document stands among its first lines, up to and without `end`; both 0 where
 * that is not certain. A title is lines without punctuation up to one that ends as titles do.
 */
export function titleLines(lines: readonly TextLine[]): {
  readonly start: number;
  readonly end: number;
} {
  const texts = lines.slice(0, mostAbove + mostLines).map(({ text }) => text.trim());
  let start = 0;
  while (start < mostAbove && above.test(texts[start] ?? '')) start += 1;
  for (const [index, text] of texts.slice(0, start + mostLines).entries()) {
    if (index < start) continue;
    if (/[，。；：！？、]/u.test(text) || lineStart(text) !== 'plain' || text.length > 40) break;
    if (!isSameType(lines[start], lines[index])) break;
    if (isWholeTitle(text)) return { start, end: index + 1 };
  }
  return { start: 0, end: 0 };
}

/** Whether a title can end with a line, or nothing can be told of one that goes on behind it. */
export function isWholeTitle(text: string): boolean {
  return titleEnd.test(text) || above.test(text);
}

function isSameType(a: TextLine | undefined, b: TextLine | undefined): boolean {
  return a?.box == null || b?.box == null || Math.abs(a.box.size - b.box.size) < 1;
}
