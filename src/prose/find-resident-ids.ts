import { type DigitGroups, digitGroups, looseGap, tightGap } from './digit-groups.ts';
import { contextOf, isCode, isIdentity, isQuantity, type NumberContext } from './number-context.ts';
import { covered, type FoundDatum } from './personal-datum.ts';
import { hasResidentShape, isResidentId } from './resident-id.ts';
import { isRegion } from './resident-region.ts';

/** The category and the grade that follow the number on the card of a disabled person. */
const disability = /^[1-7][1-4](?:B\d)?$/u;

/** Identity numbers of 18 and 15 digits, and the cards of disabled persons, which begin with one. */
export function* findResidentIds(text: string, label: string): Generator<FoundDatum> {
  for (const found of digitGroups(text, { least: 15, most: 20, gap: tightGap })) {
    const context = contextOf(text, found, label);
    if (isResident(found, context)) yield datum(found);
  }
  for (const found of digitGroups(text, { least: 18, most: 18, gap: looseGap })) {
    const isWordy = found.gaps.some((gap) => !tightGap.test(gap));
    if (!isWordy || !isResidentId(found.digits) || !hasItsParts(found)) continue;
    if (!isCode(contextOf(text, found, label))) yield datum(found);
  }
}

function isResident({ digits, groups }: DigitGroups, context: NumberContext): boolean {
  if (digits.length === 20) {
    return isResidentId(digits.slice(0, 18)) && disability.test(digits.slice(18));
  }
  if (isIdentity(context)) return hasResidentShape(digits);
  if (isCode(context) || isQuantity(context)) return false;
  return digits.length === 15 ? isOldId(digits, groups) : isResidentId(digits);
}

/** Fifteen digits carry no check digit: their region must be one as well, and their groups its parts. */
function isOldId(digits: string, groups: readonly string[]): boolean {
  const lengths = groups.map(({ length }) => length).join();
  return /^(?:15|6,6,3|6,9|12,3)$/u.test(lengths) && hasResidentShape(digits) && isRegion(digits);
}

/** Whether what stands between the groups stands between region, year, month, day and order. */
function hasItsParts({ groups }: DigitGroups): boolean {
  let length = 0;
  return groups.every((group) => {
    length += group.length;
    return [6, 10, 12, 14, 17, 18].includes(length);
  });
}

function datum({ digits, start, end }: DigitGroups): FoundDatum {
  const masked = covered(digits, { head: 2, tail: 3 });
  return { kind: '身份证号', masked, start, end, official: false };
}
