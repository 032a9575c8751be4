import { coverQuotations } from './quotations.ts';

/** A year that a text states as the one it reports on. */
export interface StatedYear {
  readonly year: number;
  /** As printed: 2021年度. */
  readonly text: string;
  readonly offset: number;
}

const digit = '[0-9〇○零一二三四五六七八九]';
const yearText = String.raw`(?<![\d〇一二三四五六七八九])(?<year>(?:19|20|一九|二[〇○零])${digit}{2})\s?(?<unit>年度|年)`;
const anyYear = new RegExp(yearText, 'gu');
/** A cheap test for whether a text can hold a year at all. */
const hasYear = /\d\s?年|[〇○零一二三四五六七八九]年/u;
const digits = '〇一二三四五六七八九';

/** Every 2021年 and 2021年度 outside quotations and titles of works. */
export function yearsIn(text: string): readonly StatedYear[] {
  if (!hasYear.test(text)) return [];
  return [...coverQuotations(text).matchAll(anyYear)].map(({ 0: printed, index, groups }) => {
    const year = [...(groups?.['year'] ?? '')]
      .map((one) => (/\d/u.test(one) ? one : String(digits.indexOf(one.replace(/[○零]/u, '〇')))))
      .join('');
    return { year: Number(year), text: printed, offset: index };
  });
}

/** Words in front of a year that make it another one: 较2020年, 自2022年度起, 对2020年度自评反映的问题. */
const pointsElsewhere =
  /(?:[较比与对由从自和同至到于据按照在]|关于|针对|截至|截止|上年|相对|参照)[^，。；]{0,12}$/u;
/** Characters before a year among which those words stand. */
const reach = 16;
/** Sentences about several years. */
const severalYears = /同期|分别|各年|历年|近[一二三四五两]年|逐年/u;
/** What a report says of its own year and of no other. */
const ownYear =
  /^(?:本?部门|本?单位|我[局会委办院厅处部市]|全市|全局|本级|[\p{Script=Han}]{2,16}[局会委办院厅部联]|[\p{Script=Han}]{2,16}政府)?(?:的)?(?:部门)?(?:整体)?(?:支出|绩效|预算)?(?:绩效)?(?:自评|评价)?(?:报告)?(?:年初预算数|全年预算数|调整预算数|支出数|执行数|自评总分|自评得分|总分|综合得分|评价得分|绩效总分|绩效自评总分|支出绩效自评总分|整体支出绩效自评总分|自评等级|执行率|预算执行率)/u;

/**
 * Years that running text states in the sense of the report's own year: what was budgeted, spent and
 * scored. Sentences that compare years, or name several, state none.
 */
export function ownYears(text: string): readonly StatedYear[] {
  if (!hasYear.test(text)) return [];
  const covered = coverQuotations(text);
  const bySentence = Map.groupBy(yearsIn(text), ({ offset }) => covered.lastIndexOf('。', offset));
  return [...bySentence.values()].flatMap((years) => {
    const sentence = sentenceAround(covered, years[0]?.offset ?? 0);
    if (severalYears.test(sentence.text)) return [];
    const [only, ...others] = years.filter(({ offset }) => {
      const from = Math.max(sentence.start, offset - reach);
      return !pointsElsewhere.test(covered.slice(from, offset));
    });
    if (!only || others.length > 0) return [];
    const rest = covered.slice(only.offset + only.text.length, sentence.end);
    return ownYear.test(rest.replace(/^[，,\s]+/u, '')) ? [only] : [];
  });
}

/** The year that a section's first sentence opens with: 2021年，我局…; `null` when it opens otherwise. */
export function openingYear(text: string): StatedYear | null {
  const [first] = yearsIn(text);
  if (first?.offset !== 0) return null;
  const covered = coverQuotations(text);
  const rest = covered.slice(first.text.length);
  if (!/^[，,]/u.test(rest) && !first.text.endsWith('度')) return null;
  const opening = sentenceAround(covered, 0).text;
  return /以来|起|截至|成立|更名|组建|上年|整改|反映|提出/u.test(opening) ? null : first;
}

function sentenceAround(
  text: string,
  offset: number,
): { readonly text: string; readonly start: number; readonly end: number } {
  const start = text.lastIndexOf('。', offset) + 1;
  const next = text.indexOf('。', offset);
  const end = next < 0 ? text.length : next;
  return { text: text.slice(start, end), start, end };
}
