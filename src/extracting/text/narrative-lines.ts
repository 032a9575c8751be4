import type { SourceDocument } from '#importers/source-document.ts';
import { headingNumber } from '#prose/heading-number.ts';
import { chapterNamed } from './chapters.ts';
import { cleanText } from './clean-text.ts';

/** A paragraph of a document with the headings that it stands under. */
export interface NarrativeLine {
  /** Cleaned, as `cleanText` gives it. */
  readonly text: string;
  readonly printed: (start: number, end: number) => string;
  readonly place: string;
  /** Whether it is nothing but a heading. */
  readonly isHeading: boolean;
  /** Where running text begins, behind the number and a heading printed in the same paragraph. */
  readonly from: number;
  /** Where its words begin, behind the number alone. */
  readonly start: number;
  /** Headings above it without their numbers, from the outside in, its own included. */
  readonly titles: readonly string[];
}

interface OpenHeading {
  readonly level: number;
  readonly title: string;
}

/** A heading with where its words begin and end. */
interface FoundHeading extends OpenHeading {
  readonly start: number;
  readonly from: number;
}

/** Longest heading that opens a paragraph and longest that stands alone, in characters. */
const longestRunIn = 36;
const longestAlone = 48;
const numberPrinted =
  /^(?:第?[一二三四五六七八九十百]+(?:、|章|部分)|[（][一二三四五六七八九十\d]+[）]|\d+[.．、])/u;
/** What states a figure is text, however short. */
const stating =
  /\d[万亿]?[元分]|\d%|\d(?:余|多)?[万亿]?(?:余|多)?(?:人次|家次|人|名|家|件|份|场|处|套|台|户|亩|公里|吨|座|期|篇|宗|起|所|枚|辆|株)/u;
/** A line of a table of contents. */
const contents = /[.…·]{3,}\d*$/u;

/** The paragraphs of a document in order, each under its headings; tables and notes left aside. */
export function narrativeLines({
  blocks,
}: Pick<SourceDocument, 'blocks'>): readonly NarrativeLine[] {
  let open: readonly OpenHeading[] = [];
  return blocks.flatMap((block): readonly NarrativeLine[] => {
    if (block.kind !== 'paragraph') return [];
    const clean = cleanText(block.text);
    if (clean.text === '' || contents.test(clean.text)) return [];
    const heading = headingOf(clean.text, block.level);
    if (heading) {
      open = [...open.filter(({ level }) => level < heading.level), heading];
    }
    const titles = open.map(({ title }) => title).filter((title) => title !== '');
    const from = heading?.from ?? 0;
    const isHeading = heading !== null && from >= clean.text.length;
    return [{ ...clean, place: block.place, isHeading, from, start: heading?.start ?? 0, titles }];
  });
}

function headingOf(text: string, stated: number | null): FoundHeading | null {
  const numbering = /^\d+[.．]\d/u.test(text) ? null : headingNumber(text);
  const printed = numbering === null ? '' : (numberPrinted.exec(text)?.[0] ?? '');
  // （一）任务名称：消费促进 is called 消费促进.
  const label = /^任务名称：/u.exec(text.slice(printed.length))?.[0] ?? '';
  const number = `${printed}${label}`;
  const rest = text.slice(number.length);
  const level = numbering?.level ?? (stated ?? 1) - 1;
  const start = number.length;
  // 产出指标（30分，得27分） is called 产出指标.
  const words = rest.replace(/（[^（）]*\d分[^（）]*）$/u, '');
  const all = {
    level,
    title: words.replace(/[。：]$/u, '').replace(/（[^（）]*\d分[^（）]*）$/u, ''),
    start,
    from: text.length,
  };
  if (stated !== null) return all;
  if (numbering === null)
    return chapterNamed(text) === null || text.length > 16 || /[，。；]/u.test(text)
      ? null
      : { ...all, level: 0 };
  const end = /[。：]/u.exec(rest)?.index ?? -1;
  if (end < 0 && rest.length <= longestAlone && !/；/u.test(rest) && !stating.test(words))
    return all;
  if (end === rest.length - 1 && rest.length <= longestAlone && !stating.test(rest)) return all;
  // 部门决策（25分，自评得分24分） is called 部门决策.
  const title = rest.slice(0, end).replace(/（[^（）]*\d[^（）]*）$/u, '');
  const isTitle = end > 0 && end <= longestRunIn && !/；/u.test(title) && !stating.test(title);
  // An item of a list closes whatever stood under the item before it, even without a title.
  return { level, title: isTitle ? title : '', start, from: start + (isTitle ? end + 1 : 0) };
}
