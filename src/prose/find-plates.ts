import { contextOf, isCode } from './number-context.ts';
import type { FoundDatum } from './personal-datum.ts';

/** Number plates: five characters, or six with a letter first or last for cars of new energy. */
const plate =
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][\s·•.・-]?(?!GB|DB)[A-HJ-NP-Za-hj-np-z][\s·•.・-]?(?:[A-HJ-K][\s-]?[A-HJ-NP-Z0-9]\d{4}|\d{5}[\s-]?[A-HJ-K]|[A-HJ-NP-Z0-9]{2}[\s-]?[A-HJ-NP-Z0-9]{2}[A-HJ-NP-Z0-9警学挂领])(?![0-9A-Za-z])/giu;
const publicCar = /公务|公车|执法|单位|机要|保留车辆|应急|救护|消防/u;

export function* findPlates(text: string, label: string): Generator<FoundDatum> {
  for (const { 0: printed, index: start } of text.matchAll(plate)) {
    const found = { start, end: start + printed.length };
    const context = contextOf(text, found, label);
    const characters = printed.replaceAll(/[\s·•.・-]/gu, '').toUpperCase();
    // A word may stand where a number would: three digits make it a plate.
    if (isCode(context) || characters.replaceAll(/\D/gu, '').length < 3) continue;
    const official = publicCar.test(`${context.before}${context.after}${label}`);
    const masked = `${characters.slice(0, 2)}****${characters.slice(-1)}`;
    yield { kind: '车牌号', masked, ...found, official };
  }
}
