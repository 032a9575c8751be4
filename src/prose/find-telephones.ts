import { contextOf, isCode, isQuantity, isTelephone } from './number-context.ts';
import type { FoundDatum } from './personal-datum.ts';

const hyphen = String.raw`[\-‐-―－—−_\s]`;
const local = String.raw`[2-9]\d{2,3}${hyphen}?\d{4}`;
/** With the area code set apart. */
const longDistance = new RegExp(
  String.raw`(?<![\d.A-Za-z/-])(?:[（(]\s?0\d{2,3}\s?[）)]${hyphen}?|0\d{2,3}${hyphen}{1,3})${local}(?!\d|[*.]\d|\*)`,
  'gu',
);
/** Without one, or joined to it: a number like any other, unless a word says that it is a telephone. */
const short = new RegExp(
  String.raw`(?<![\d.A-Za-z/-])(?:0\d{2,3})?${local}(?!\d|[*.]\d|\*|-\d{2}(?!\d))`,
  'gu',
);
const said = /(?:电话|座机|传真|固话|tel|联系方式|联[系络]人[^\d。；]{0,8})[^\d。；]{0,8}$/iu;
const saidOutside = /电话|座机|传真|固话|联系方式/u;

/** Telephones of offices and homes; hotlines such as 12345 and 400 have other lengths. */
export function* findTelephones(text: string, label: string): Generator<FoundDatum> {
  for (const { 0: printed, index } of text.matchAll(longDistance)) {
    const found = datum(printed, index);
    const context = contextOf(text, found, label);
    if (!isCode(context) && !isQuantity(context)) yield found;
  }
  for (const { 0: printed, index } of text.matchAll(short)) {
    const found = datum(printed, index);
    const context = contextOf(text, found, label);
    if (isCode(context) || isQuantity(context) || !isTelephone(context)) continue;
    const isWhole = printed.length === text.trim().length;
    if (said.test(context.before) || (isWhole && saidOutside.test(label))) yield found;
  }
}

function datum(printed: string, start: number): FoundDatum {
  const masked = `${printed.trim().slice(0, -4)}****`;
  return { kind: '固定电话', masked, start, end: start + printed.length, official: true };
}
