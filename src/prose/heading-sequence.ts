import type { Section } from '#core/report.ts';
import { chineseOrdinal, type HeadingNumber, headingNumber } from './heading-number.ts';

/** A numbered heading, compared with the one before it on its level. */
export interface NumberedHeading {
  readonly section: Section;
  readonly printed: string;
  /** The number that would continue the level; `null` when the heading agrees. */
  readonly expected: string | null;
  /** The heading before it on its level, `null` for the first. */
  readonly before: Section | null;
}

interface Last {
  readonly depth: number;
  readonly level: number;
  readonly number: number;
  readonly section: Section;
}

/**
 * Holds every numbered heading against its predecessor under the same parent and in the same style
 * of numbering. After a gap the count goes on from the printed number: one slip is found once.
 */
export function* headingSequence(sections: readonly Section[]): Generator<NumberedHeading> {
  let open: readonly Last[] = [];
  const latest = new Map<string, number>();
  let unnumberedSince = false;
  for (const section of sections) {
    const { depth, title } = section;
    const numbering = decimal.test(title) ? null : headingNumber(title);
    if (numbering === null || numbering.number > 50) {
      open = open.filter((one) => one.depth <= depth);
      unnumberedSince = true;
      continue;
    }
    const { level, number } = numbering;
    const key = `${depth}/${level}`;
    open = open.filter((one) => one.depth < depth || (one.depth === depth && one.level <= level));
    const last = open.find((one) => one.depth === depth && one.level === level) ?? null;
    const next = (last?.number ?? 0) + 1;
    // Numbers may run on across chapters, and an annex starts anew.
    const runsOn = last === null && number === (latest.get(key) ?? 0) + 1;
    const startsAnew = number === 1 && unnumberedSince;
    const agrees = number === next || runsOn || startsAnew;
    yield {
      section,
      printed: printedAs({ level, number }),
      expected: agrees ? null : printedAs({ level, number: next }),
      before: last?.section ?? null,
    };
    open = [...open.filter((one) => one !== last), { depth, level, number, section }];
    latest.set(key, number);
    unnumberedSince = false;
  }
}

/** 1.2 and 1.2.3 number by chapter, not by level. */
const decimal = /^\d+[.．]\d{1,2}(?:[.．]\d+)*[\s\p{Script=Han}]/u;

function printedAs({ level, number }: HeadingNumber): string {
  const numeral = level < 2 ? chineseOrdinal(number) : String(number);
  return [`${numeral}、`, `（${numeral}）`, `${numeral}.`, `（${numeral}）`][level] ?? numeral;
}
