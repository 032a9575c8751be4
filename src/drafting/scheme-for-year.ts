import type { Scheme } from '#core/scheme.ts';
import { schemesOf } from '#core/scheme-choice.ts';

export interface ChosenScheme {
  readonly scheme: Scheme;
  /** What a person should look at, in Chinese; `null` when nothing is unusual. */
  readonly remark: string | null;
}

/**
 * The scheme of a new report: the one asked for, else that of the department's last report, else the
 * only one that is for whole departments and for the year.
 *
 * @param asked - An id; `null` leaves the choice.
 * @param last - The id of the scheme of the department's last report, `null` without one.
 * @returns The scheme, or why none can be chosen, in Chinese.
 */
export function schemeForYear(
  schemes: readonly Scheme[],
  { year, asked, last }: { year: number; asked: string | null; last: string | null },
): ChosenScheme | { readonly reason: string } {
  const wanted = asked ?? last;
  const found = schemes.find(({ id }) => id === wanted);
  if (found) return { scheme: found, remark: yearRemark(found, year) };
  if (asked !== null) {
    return { reason: `没有名为 ${asked} 的评分方案；可以写：${listed(schemes)}` };
  }
  const fitting = schemesOf(schemes, year);
  const [only] = fitting;
  if (only && fitting.length === 1) return { scheme: only, remark: null };
  if (schemes.length === 0) {
    return { reason: '还没有评分方案；请先在 content/schemes/ 中写明评分方案' };
  }
  return {
    reason: `请用 --scheme 写明评分方案；可以写：${listed(fitting.length > 0 ? fitting : schemes)}`,
  };
}

function yearRemark({ id, years }: Scheme, year: number): string | null {
  if (years.length === 0 || years.includes(String(year))) return null;
  return `评分方案 ${id} 写明适用${years.join('、')}年度，没有${year}年度；请核对是否沿用`;
}

function listed(schemes: readonly Scheme[]): string {
  return schemes.map(({ id, name }) => `${id}（${name}）`).join('、');
}
