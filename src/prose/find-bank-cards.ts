import { isBankCard } from './bank-card.ts';
import { type DigitGroups, digitGroups, tightGap } from './digit-groups.ts';
import {
  contextOf,
  isAccount,
  isCardNumber,
  isCode,
  isQuantity,
  type NumberContext,
} from './number-context.ts';
import { covered, type FoundDatum } from './personal-datum.ts';

/** Bank cards: by their check digit, or by a label that says so. */
export function* findBankCards(text: string, label: string): Generator<FoundDatum> {
  for (const found of digitGroups(text, { least: 16, most: 19, gap: tightGap })) {
    const { digits, start, end } = found;
    if (!isCard(found, contextOf(text, found, label))) continue;
    const masked = covered(digits, { head: 4, tail: 4 });
    yield { kind: '银行卡号', masked, start, end, official: false };
  }
}

function isCard({ digits, groups, gaps }: DigitGroups, context: NumberContext): boolean {
  if (!/^\d+$/u.test(digits)) return false;
  if (isCardNumber(context)) return true;
  if (!isBankCard(digits) || isQuantity(context)) return false;
  if (isAccount(context)) return true;
  // Codes of Guangdong begin as foreign cards do: only China's own cards are told by their digits.
  return !isCode(context) && digits.startsWith('62') && isPrintedAsCard(groups, gaps);
}

/** Whether the groups are those embossed on cards: four digits each, or the issuer's six first. */
function isPrintedAsCard(groups: readonly string[], gaps: readonly string[]): boolean {
  const lengths = groups.map(({ length }) => length).join();
  return new Set(gaps).size <= 1 && /^(?:\d\d|4,4,4,4(?:,[1-3])?|6,1[0-3])$/u.test(lengths);
}
