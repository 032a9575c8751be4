import { pathOf } from './figure-name.ts';
import { formatPath } from './place.ts';
import type { ReportData } from './report-schema.ts';

export type Correction = ReportData['corrections'][number];

/** The `field` of a correction of words in the text that front matter does not state. */
export const textField = 'text';

/** The value of a correction where something is no longer, or was not yet, disclosed. */
export const undisclosed = '未公开';

/** How much of an attachment's SHA-256 a correction gives: enough to tell two files apart. */
export const digestLength = 12;

/** The corrections that a state of a report has and an earlier one had not. */
export function newCorrections(
  before: Pick<ReportData, 'corrections'>,
  after: Pick<ReportData, 'corrections'>,
): readonly Correction[] {
  return after.corrections.slice(before.corrections.length);
}

/** Whether corrections, one after the other, lead from one value of a field to another. */
export function tellsChange(
  corrections: readonly Correction[],
  { at, from, to }: { readonly at: string; readonly from: string; readonly to: string },
): boolean {
  const own = corrections.filter(({ field }) => formatPath(pathOf(field)) === at);
  return own.at(0)?.from === from && own.at(-1)?.to === to;
}
