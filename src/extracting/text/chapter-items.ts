import { headingNumber } from '#prose/heading-number.ts';
import { ordinalMarkers } from '#prose/ordinal-runs.ts';
import { writtenDate } from '#prose/written-date.ts';
import { type Chapter, chapterNamed, chapterOf } from './chapters.ts';
import type { NarrativeLine } from './narrative-lines.ts';
import type { Stretch } from './sentences.ts';

/** One entry of a chapter that lists things: a problem, a measure. */
export interface ChapterItem {
  readonly line: NarrativeLine;
  /** Where it begins. */
  readonly at: Stretch;
  /** Its words without number or 一是; lines that belong to it joined. */
  readonly text: string;
  /** Whether its number or the text says that it is one entry. */
  readonly numbered: boolean;
}

type Open = { -readonly [Key in keyof ChapterItem]: ChapterItem[Key] } & { level: number };

const number =
  /^(?:第?[一二三四五六七八九十百]+(?:、|章|部分)|（[一二三四五六七八九十\d]+）|\d+[.．、]|[①-⑳])/u;
const introduction = /[：:]$|如下|以下|几个?方面|下列/u;

/** The entries of a chapter in order; introductions and the chapter's own headings left out. */
export function chapterItems(
  lines: readonly NarrativeLine[],
  chapter: Chapter,
): readonly ChapterItem[] {
  const items: Open[] = [];
  for (const line of lines) {
    if (chapterOf(line.titles) !== chapter || isAside(line)) continue;
    const isChapterHeading = line.isHeading && chapterNamed(line.titles.at(-1) ?? '') !== null;
    if (isChapterHeading || isSignature(line.text)) continue;
    // 三、存在的主要问题。一是… has its heading in the same paragraph.
    const named = line.from > 0 && chapterNamed(line.titles.at(-1) ?? '') === chapter;
    readLine(line, named ? line.from : 0, items);
  }
  return items.filter(({ text }) => text.length > 3);
}

/** The department's name, the date and 附件：… below the last entry. */
function isSignature(text: string): boolean {
  if (
    /^(?:相关)?附件/u.test(text) ||
    writtenDate(text) !== null ||
    /^二[〇○零][^，。]{2,10}[日月]$/u.test(text)
  )
    return true;
  return (
    headingNumber(text) === null &&
    text.length <= 30 &&
    !/[，。；：、]/u.test(text) &&
    /(?:[局委办院厅部处会馆所站联]|中心|政府|单位)$/u.test(text)
  );
}

/** 原因分析, 评价结论 and the like stand beside the entries. */
function isAside({ titles }: NarrativeLine): boolean {
  const title = titles.at(-1) ?? '';
  return chapterNamed(title) === null && /^原因|结论|情况$/u.test(title);
}

function readLine(line: NarrativeLine, from: number, items: Open[]): void {
  const text = line.text.slice(from);
  const numbering = from > 0 ? null : headingNumber(text);
  const last = items.at(-1);
  if (numbering !== null) {
    const { level } = numbering;
    if (last && last.level < level) append(last, text);
    else for (const at of inOneLine(text)) add(items, line, at, { level, numbered: true });
    return;
  }
  const starts = clauseMarkers(text);
  const [first] = starts;
  if (first !== undefined && !(last && last.level < ordinalLevel)) {
    for (const [index, start] of starts.entries()) {
      const end = starts[index + 1] ?? text.length;
      add(
        items,
        line,
        { start: from + start, end: from + end },
        { level: ordinalLevel, numbered: true },
      );
    }
    return;
  }
  if (last && last.level <= ordinalLevel && last.numbered) {
    if (last.level < ordinalLevel) append(last, text);
    return;
  }
  if (introduction.test(text) && text.length < 60) return;
  add(items, line, { start: from, end: line.text.length }, { level: plainLevel, numbered: false });
}

/** 1、…。2、…。 may share a paragraph: the entries that count on from its first. */
function inOneLine(text: string): readonly Stretch[] {
  const first = headingNumber(text);
  const starts = [0];
  for (const { index } of text.matchAll(/(?<=[。；])/gu)) {
    const next = headingNumber(text.slice(index));
    if (next && next.level === first?.level && next.number === first.number + starts.length)
      starts.push(index);
  }
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }));
}

/** Entries of headings come before those of 一是 and of bare paragraphs. */
const ordinalLevel = 10;
const plainLevel = 20;

/** Offsets of 一是, 二是 … that open sentences or clauses behind a semicolon, of one style. */
function clauseMarkers(text: string): readonly number[] {
  const markers = ordinalMarkers(text).filter(
    ({ offset }) => offset === 0 || /[。；：]/u.test(text[offset - 1] ?? ''),
  );
  const [first] = markers;
  return markers.filter(({ style }) => style === first?.style).map(({ offset }) => offset);
}

function add(
  items: Open[],
  line: NarrativeLine,
  at: Stretch,
  kind: Pick<Open, 'level' | 'numbered'>,
): void {
  items.push({ line, at, text: withoutNumber(line.text.slice(at.start, at.end)), ...kind });
}

function append(item: Open, text: string): void {
  const joint = /[。；！？：]$/u.test(item.text) ? '' : '。';
  item.text += `${joint}${text}`;
}

function withoutNumber(text: string): string {
  const [marker] = ordinalMarkers(text);
  const plain =
    marker?.offset === 0
      ? text.slice(marker.text.length).replace(/^，/u, '')
      : text.replace(number, '');
  return plain.replace(/[；，、]$/u, '');
}
