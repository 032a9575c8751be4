import { chineseNumeral } from './chinese-numeral.ts';

/** The numbering that a heading prints. */
export interface HeadingNumber {
  /** 0 for 一、, 1 for （一）, 2 for 1. and 3 for （1）: the order of official documents. */
  readonly level: number;
  readonly number: number;
}

const numberings: readonly RegExp[] = [
  /^(?:第)?([一二三四五六七八九十百]+)(?:、|章|部分|[ 　])/u,
  /^[（(]([一二三四五六七八九十百]+)[）)]/u,
  /^(\d+)[.．、]/u,
  /^[（(](\d+)[）)]/u,
];

/** The numbering at the start of a heading, `null` when it prints none. */
export function headingNumber(title: string): HeadingNumber | null {
  for (const [level, numbering] of numberings.entries()) {
    const printed = numbering.exec(title)?.[1];
    if (printed === undefined) continue;
    const number = /^\d/u.test(printed) ? Number(printed) : chineseNumeral(printed);
    return number === null ? null : { level, number };
  }
  return null;
}

const numerals = '一二三四五六七八九';

/** A number as headings and enumerations print it in Chinese: 十一, 二十; 1 to 99. */
export function chineseOrdinal(number: number): string {
  const tens = Math.floor(number / 10);
  const digit = (value: number) => (value > 0 ? (numerals[value - 1] ?? '') : '');
  return `${tens > 1 ? digit(tens) : ''}${tens > 0 ? '十' : ''}${digit(number % 10)}`;
}
