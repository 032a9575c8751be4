import { characterSet } from './character-set.ts';

/** Without any of these there are no personal data in a text. */
export const signs =
  /(?:\p{Nd}\P{Nd}{0,5}){7}|[@＠#＃]|at[\])）]|\p{Script=Han}[\s·•.・-]?[A-Za-zＡ-Ｚａ-ｚ]|[〇零○一二三四五六七八九幺壹贰叁肆伍陆柒捌玖]{3}/iu;

/** Whether a text holds anything that may be personal data. */
export function isWorthLooking(text: string): boolean {
  return mayHold(text) && signs.test(text);
}

/** So many digits, each no farther from the one before, are worth a look. */
const fewestDigits = 7;
const widestGap = 5;
const fewestSpelled = 3;
const spelledDigits = characterSet('〇零○一二三四五六七八九幺壹贰叁肆伍陆柒捌玖');
const digits = characterSet('0123456789０１２３４５６７８９');
/** Chinese characters and punctuation, and ASCII without digits, letters, @ and #. */
const plain = characterSet(
  [...ranges(0x00, 0x22), ...ranges(0x24, 0x2f), ...ranges(0x3a, 0x3f), ...ranges(0x5b, 0x60)]
    .concat(ranges(0x7b, 0xff), ranges(0x2000, 0x206f), ranges(0x3000, 0x303f))
    .concat(ranges(0x4e00, 0x9fff), '！（），－．：；？％'.split(''))
    .join(''),
);

function ranges(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index));
}

/**
 * Whether there may be signs. It takes ten times as long as looking each character up,
 * and nearly no text of a report holds a letter or that many digits.
 */
function mayHold(text: string): boolean {
  let found = 0;
  let gap = 0;
  let inRow = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (digits[code]) {
      found = gap > widestGap ? 1 : found + 1;
      gap = 0;
      inRow = 0;
    } else if (spelledDigits[code]) {
      gap += 1;
      inRow += 1;
    } else if (plain[code]) {
      gap += 1;
      inRow = 0;
    } else return true;
    if (found === fewestDigits || inRow === fewestSpelled) return true;
  }
  return false;
}
