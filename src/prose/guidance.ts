import type { Place } from '#core/place.ts';
import type { Report } from '#core/report.ts';

const label = '填写说明';

/**
 * A line that tells the author of a draft what a section is about. To Markdown it is the definition
 * of a link that nothing uses: no part of the text, never on a page, and a section that holds
 * nothing else is empty.
 *
 * @param text - Chinese, without half-width brackets.
 */
export function guidance(text: string): string {
  return `[${label}]: - (${text})`;
}

/** Where a report still holds such lines. */
export function guidancePlaces({ body }: Pick<Report, 'body'>): readonly Place[] {
  return body.children.flatMap((node) => {
    if (node.type !== 'definition' || node.label !== label) return [];
    const { line = 1, column = 1 } = node.position?.start ?? {};
    return [{ line, column }];
  });
}
