import { characterSet } from './character-set.ts';

/** Where a number stands: its first character, hedge included, and behind its unit. */
export interface FigurePlace {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const ranges = '~～—–至-';
/** What makes a number no figure, or the end of a range: as one of three characters before it. */
const signsBehind = characterSet(`第表图件/.${ranges}`);
/** The same as one of two characters after it. */
const signsAhead = characterSet(`${letters}年月日号时点:：/·•${ranges}`);

/**
 * Whether a number can only be a figure, and no end of a range: looking for what else it may be takes
 * ten expressions.
 *
 * @param printed - Its unit; `undefined` without.
 */
export function standsApart(
  { text, start, end }: FigurePlace,
  printed: string | undefined,
): boolean {
  if (printed === undefined || printed === '年' || printed === '月') return false;
  for (let at = Math.max(0, start - 3); at < start; at += 1) {
    if (signsBehind[text.charCodeAt(at)]) return false;
  }
  const to = Math.min(text.length, end + 2);
  for (let at = end; at < to; at += 1) if (signsAhead[text.charCodeAt(at)]) return false;
  return true;
}

/** 年度, dates, ordinals, times, list numbers, document numbers and long codes. */
export function isNoFigure(
  { text, start, end }: FigurePlace,
  raw: string | undefined,
  printed: string | undefined,
): boolean {
  const ahead = text.slice(end, end + 3);
  const behind = text.slice(Math.max(0, start - 3), start);
  if (/(?:第|表|图|附件)\s?$/u.test(behind) || /^\s?[A-Za-z]/u.test(ahead)) return true;
  if (raw === undefined) return false;
  if (
    /^(?:19|20)\d{2}$/u.test(raw) &&
    (printed === '年' || /^\s?(?:年|[-—–~～至]\s?\d{4}年)/u.test(ahead))
  )
    return true;
  if (/^(?:19|20)\d{2}$/u.test(raw) && printed === undefined && !/\d/u.test(text.slice(end)))
    return isWholeYear(text, raw);
  if (printed === '月' || /^\s?(?:月|日|号|时|点|[:：]\d|[-/]\d{1,2}[-/])/u.test(ahead))
    return true;
  if (/[-/.]\d{0,2}[-/]?$/u.test(behind) || /^[-/·•]\d/u.test(ahead)) return true;
  // 1. at the start of a line numbers a heading or an item.
  if (start === 0 && printed === undefined && /^[.．、）)]/u.test(ahead)) return true;
  // 12345热线: digits that name something.
  return printed === undefined && /^\d{5,}$/u.test(raw) && /^\p{Script=Han}/u.test(ahead);
}

/** A cell or heading that is nothing but a year. */
function isWholeYear(text: string, raw: string): boolean {
  return text.trim() === raw || text.trim() === `${raw}年度`;
}

/** Whether a number is one end of a range. */
export function isRange({ text, start, end }: FigurePlace): boolean {
  return (
    /\d[%个项次人]?\s?[~～—–至-]\s?$/u.test(text.slice(Math.max(0, start - 5), start)) ||
    /^\s?[~～—–至-]\s?\d/u.test(text.slice(end))
  );
}
