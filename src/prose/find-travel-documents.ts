import { contextOf } from './number-context.ts';
import { covered, type FoundDatum } from './personal-datum.ts';

const travel = /(?<![0-9A-Za-z])[A-Za-z][A-Za-z0-9]?[\s-]?\d{7,8}(?![0-9A-Za-z])/gu;
const word = /护照|通行证|台胞证|回乡证|passport/iu;

/** Passports and travel permits, where a word beside them says what they are. */
export function* findTravelDocuments(text: string, label: string): Generator<FoundDatum> {
  for (const { 0: printed, index: start } of text.matchAll(travel)) {
    const found = { start, end: start + printed.length };
    const { before, after } = contextOf(text, found, label);
    const near = /[^。；]*$/u.exec(before)?.[0] ?? '';
    if (!word.test(near) && !word.test(label) && !/^\s?[（(，,]?(?:护照|通行证)/u.test(after))
      continue;
    const masked = covered(printed.replaceAll(/[\s-]/gu, ''), { head: 1, tail: 2 });
    yield { kind: '护照号', masked, ...found, official: false };
  }
}
