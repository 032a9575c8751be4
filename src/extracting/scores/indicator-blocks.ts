import { Decimal } from 'decimal.js';
import type { Scheme } from '#core/scheme.ts';
import type { Found } from '#extracting/found-value.ts';
import type { ScoreTold } from './scores-told.ts';
import { value } from './total-found.ts';

const plain = (name: string) => name.replaceAll(/[“”\s]|(?:指标|版块|板块)$/gu, '');

/** Whether a name is a first-level indicator of one of the site's schemes. */
export function isBlockOf(schemes: readonly Scheme[], name: string): boolean {
  return schemes.some(
    ({ form, blocks }) =>
      form === '部门整体支出' && blocks.some((block) => plain(block.name) === plain(name)),
  );
}

/**
 * The indicators that are certainly of the first level: called so, named by a scheme, or told side
 * by side with scores that make up the total.
 */
export function blocksTold(
  told: readonly ScoreTold[],
  total: Found | null,
  schemes: readonly Scheme[],
): readonly ScoreTold[] {
  const tops = told.filter(
    ({ name, parent, sure, marks }) =>
      name !== '' && parent === null && sure && (marks.fullMark ?? marks.score) !== undefined,
  );
  return tops.filter((one) => {
    if (one.levelSaid || isBlockOf(schemes, one.name)) return true;
    if (total === null || one.marks.score === undefined) return false;
    const above = (told: ScoreTold) => told.line.titles.slice(0, -1).join('/');
    const inLine = tops.filter(({ line }) => line === one.line);
    // （一）部门决策（25分，自评得分24分） has a heading of its own.
    const inChapter = tops.filter((other) => above(other) === above(one));
    return addUp(inLine, total.value) || addUp(inChapter, total.value);
  });
}

/** The parts of first-level indicators that are certainly of the second. */
export function partsTold(
  told: readonly ScoreTold[],
  blocks: readonly ScoreTold[],
): readonly ScoreTold[] {
  return told.filter(({ name, parent, sure, levelSaid, line }) => {
    if (name === '' || parent === null || !sure) return false;
    const block = blocks.find((one) => one.name === parent && one.line === line);
    if (!block) return false;
    const beside = told.filter((one) => one.parent === parent && one.line === line);
    const whole = block.marks.score?.figure.figure.digits;
    return levelSaid || (whole !== undefined && addUp(beside, whole));
  });
}

function addUp(told: readonly ScoreTold[], whole: string): boolean {
  if (told.length < 2 || !/^\d+(?:\.\d+)?$/u.test(whole)) return false;
  let sum = new Decimal(0);
  for (const { marks } of told) {
    if (!marks.score) return false;
    sum = sum.plus(value(marks.score));
  }
  return sum.eq(whole);
}
