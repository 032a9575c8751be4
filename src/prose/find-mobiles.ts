import { type DigitGroups, digitGroups, tightGap } from './digit-groups.ts';
import { contextOf, isCode, isQuantity, isTelephone } from './number-context.ts';
import type { FoundDatum } from './personal-datum.ts';

const mobile = /^1[3-9]\d{9}$/u;
/** What people put between the groups of a telephone number when they expect programs to look for it. */
const spokenGap = /^(?:[\s\-‐-―－—−_·•.・,，、/|（）()]|空格|横杠|横|杠|转|点){1,4}$/u;
/** How mobile numbers are usually grouped. */
const usual = /^(?:11|3,4,4|3,8|7,4|3,3,5|4,3,4|3,4,2,2|3,2,2,2,2|3,2,3,3|1(?:,1){10})$/u;

/** Mobile telephone numbers, with the code of the country or without. */
export function* findMobiles(text: string, label: string): Generator<FoundDatum> {
  for (const gap of [tightGap, spokenGap]) {
    for (const found of digitGroups(text, { least: 11, most: 15, gap })) {
      const own = withoutPrefix(found);
      if (!own) continue;
      const context = contextOf(text, found, label);
      const isSaid = isTelephone(context);
      if (gap === spokenGap && !isSaid) continue;
      if (isCode(context) || isQuantity(context)) continue;
      if (!isSaid && !isAlone(text, found, own)) continue;
      const masked = `${own.digits.slice(0, 3)}****${own.digits.slice(-4)}`;
      yield { kind: '手机号', masked, start: found.start, end: found.end, official: false };
    }
  }
}

type Own = Pick<DigitGroups, 'digits' | 'groups'>;

/** The eleven digits without 86, 0086 or the 0 of a long-distance call; `null` for other numbers. */
function withoutPrefix({ digits, groups }: DigitGroups): Own | null {
  const own = digits.slice(-11);
  const prefix = digits.slice(0, -11);
  if (!mobile.test(own) || !['', '0', '86', '086', '0086'].includes(prefix)) return null;
  const [first = '', ...rest] = groups;
  if (prefix === '') return { digits: own, groups };
  if (first === prefix) return { digits: own, groups: rest };
  return first.startsWith(prefix)
    ? { digits: own, groups: [first.slice(prefix.length), ...rest] }
    : null;
}

const yearOrDay = /^(?:19|20)\d{2}(?:(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))?$/u;

/** Whether the digits are a number by themselves, where no word says that it is one. */
function isAlone(text: string, { start, end, gaps }: DigitGroups, { groups }: Own): boolean {
  if (/\d\s?[-－]\s?$/u.test(text.slice(Math.max(0, start - 4), start))) return false;
  if (/^\s?[-－]\s?\d(?!\d{10}(?!\d))/u.test(text.slice(end, end + 16))) return false;
  const lengths = groups.map(({ length }) => length).join();
  if (!usual.test(lengths)) return false;
  // Counts and years in a row are grouped in the same way.
  return new Set(gaps.slice(-groups.length + 1)).size <= 1 && !groups.slice(1).some(isYear);
}

function isYear(group: string): boolean {
  return yearOrDay.test(group);
}
