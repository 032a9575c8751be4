import type { SourceParagraph } from '#importers/source-document.ts';
import { joinedText } from './joined-text.ts';
import { isPrinted, lineMeasures } from './line-measures.ts';
import { paragraphStarts } from './paragraph-starts.ts';
import type { TextLine } from './text-line.ts';
import { titleLines } from './title-lines.ts';

/**
 * Puts the lines of a document together to the paragraphs that they were cut from. Whitespace aside
 * the paragraphs hold exactly the characters of the lines, in their order.
 */
export function joinLines(lines: readonly TextLine[]): readonly SourceParagraph[] {
  return joinSegments([lines])[0] ?? [];
}

/** The same for a text that tables cut into parts: no paragraph goes on behind a table. */
export function joinSegments(
  segments: readonly (readonly TextLine[])[],
): readonly (readonly SourceParagraph[])[] {
  const lines = segments.flat();
  const printed = segments.map((segment) => segment.filter(isPrinted));
  const title = titleLines(printed[0] ?? []);
  const cuts = new Set([0, title.start, title.end]);
  let first = 0;
  for (const segment of printed) {
    cuts.add(first);
    first += segment.length;
  }
  const starts = paragraphStarts(lineMeasures(lines), cuts);
  let offset = 0;
  return printed.map((segment) => {
    const paragraphs: TextLine[][] = [];
    for (const [index, line] of segment.entries()) {
      const at = offset + index;
      if (at === 0 || (starts[at] && !(at > title.start && at < title.end)))
        paragraphs.push([line]);
      else paragraphs.at(-1)?.push(line);
    }
    offset += segment.length;
    return paragraphs.map(paragraphOf);
  });
}

function paragraphOf(lines: readonly TextLine[]): SourceParagraph {
  return {
    kind: 'paragraph',
    text: joinedText(lines.map(({ text }) => text)),
    level: null,
    calls: [],
    place: lines[0]?.place ?? '',
  };
}
