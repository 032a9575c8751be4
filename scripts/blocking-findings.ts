import { styleText } from 'node:util';
import type { Finding } from '#core/finding.ts';
import { shownSources } from '#prose/shown-source.ts';
import type { CheckedContent } from '#publishing/check-content.ts';
import { findingsPretty } from '#reporters/findings-pretty.ts';

/** What stands in the way of a publication, for a terminal. */
export function blockingFindings({
  blocking,
  checked: { sources, findings, reports },
}: {
  readonly blocking: readonly Finding[];
  readonly checked: CheckedContent;
}): string {
  return findingsPretty({
    findings: blocking,
    sources: shownSources(sources, findings),
    reports,
    paint: (style, text) => styleText(style, text),
  });
}
