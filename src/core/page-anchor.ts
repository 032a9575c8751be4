import type { Place } from './place.ts';
import type { Report } from './report.ts';

/** The part of a report page that shows a front-matter key. */
const partOfKey: Readonly<Record<string, string>> = {
  budget: 'figures',
  scores: 'scores',
  targets: 'targets',
  projects: 'projects',
  attachments: 'attachments',
  corrections: 'corrections',
};

/**
 * Where on its page a reader finds what stands at a place of the file: the heading that it stands
 * under, or the part that shows its front-matter key.
 *
 * @param at - The front-matter path, empty for places in the text.
 * @param parts - The ids of the parts that this report's page has.
 * @returns An element's id; `null` when the page shows no such place.
 */
export function anchorOf(
  { line, at }: Pick<Place, 'line'> & { readonly at: string },
  { textLine, sections }: Pick<Report, 'textLine' | 'sections'>,
  parts: ReadonlySet<string>,
): string | null {
  if (line >= (textLine ?? Number.POSITIVE_INFINITY)) {
    return sections.findLast(({ place }) => place.line <= line)?.anchor ?? 'text';
  }
  const part = partOfKey[/^\w+/u.exec(at)?.[0] ?? ''];
  return part !== undefined && parts.has(part) ? part : null;
}
