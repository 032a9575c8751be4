import type { ReportData } from '#core/report-schema.ts';
import { maskPersonal } from '#prose/mask-personal.ts';
import type { Rule } from './rule.ts';

/**
 * The public reason with which a report acknowledges a finding, `null` where it does not.
 *
 * A file that cannot be read is never excused, nor is what a rule says no reason can excuse. Personal
 * data are excused one by one, each by its masked form, and only on a ground in law.
 */
export function excuseFor(
  { id, scope, acknowledgeable }: Pick<Rule, 'id' | 'scope' | 'acknowledgeable'>,
  { acknowledged }: Pick<ReportData, 'acknowledged'>,
  { at, stated = '' }: { readonly at: string; readonly stated?: string | undefined },
): string | null {
  if (scope !== 'report' || acknowledgeable === false) return null;
  const entries = acknowledged.filter(({ rule }) => rule === id);
  if (acknowledgeable === undefined) {
    const entry = entries.find((one) => one.at === null || one.at === at);
    return entry ? maskPersonal(entry.reason) : null;
  }
  const entry = entries.find((one) => one.lawfulBasis !== null && one.at === stated);
  return entry ? `依据${entry.lawfulBasis}公开。${maskPersonal(entry.reason)}` : null;
}
