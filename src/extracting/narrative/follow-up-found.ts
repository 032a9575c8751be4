import type { LastProblem } from '#extracting/extraction-context.ts';
import type { FoundRecord, Unsure } from '#extracting/found-value.ts';
import { type ChapterItem, chapterItems } from '#extracting/text/chapter-items.ts';
import type { NarrativeLine } from '#extracting/text/narrative-lines.ts';
import { foundIn } from '#extracting/text/sentences.ts';
import { bigramsOf, likeness } from '#prose/likeness.ts';
import { ordinalMarkers } from '#prose/ordinal-runs.ts';

const told =
  /(?:上年度?|上一年度?|去年|以前年度)[^。]{0,24}问题[^。]{0,30}整改|整改[^。]{0,30}(?:上年度?|上一年度?)[^。]{0,20}问题/u;
/** Shares of a problem's words that an entry must take up again. */
const alike = 0.6;
const statuses: readonly (readonly [string, RegExp])[] = [
  ['未整改', /未整改|尚未整改|没有整改|未能整改/u],
  ['进行中', /正在整改|整改中|持续整改|继续整改|部分整改|逐步整改|需继续改进/u],
  [
    '已整改',
    /已(?:全部|按期|按时)?整改|已(?:全部)?完成整改|整改(?:已)?(?:完成|到位|完毕)|完成整改|整改落实到位/u,
  ],
];

/** What became of last year's problems, where an entry takes one of them up and says its state. */
export function followUpFound(
  lines: readonly NarrativeLine[],
  problems: readonly LastProblem[],
): { readonly followUp: readonly FoundRecord[]; readonly unsure: readonly Unsure[] } {
  const entries = [...chapterItems(lines, 'follow-up'), ...lines.flatMap(inParagraph)];
  const followUp: FoundRecord[] = [];
  const unsure: Unsure[] = [];
  for (const entry of entries) {
    const { record, doubt } = answer(entry, problems);
    if (record) followUp.push(record);
    if (doubt) unsure.push(doubt);
  }
  return { followUp, unsure };
}

function inParagraph(line: NarrativeLine): readonly ChapterItem[] {
  if (!told.test(line.text) || line.titles.some((title) => title.includes('整改'))) return [];
  const starts = ordinalMarkers(line.text).filter(({ style }) => style === '一是');
  return starts.map(({ offset, text }, index) => {
    const at = { start: offset, end: starts[index + 1]?.offset ?? line.text.length };
    const words = line.text.slice(offset + text.length, at.end).replace(/[；。]$/u, '');
    return { line, at, text: words, numbered: true };
  });
}

function answer(
  { line, at, text }: ChapterItem,
  problems: readonly LastProblem[],
): { readonly record?: FoundRecord; readonly doubt?: Unsure } {
  const words = bigramsOf(text);
  const ranked = problems
    .map((problem) => ({ problem, share: likeness(problem.text, words) }))
    .filter(({ share }) => share >= alike)
    .toSorted((a, b) => b.share - a.share);
  const [best, second] = ranked;
  const states = statuses.filter(([, pattern]) => pattern.test(text)).map(([status]) => status);
  const [status] = states;
  const unsure = (why: string) => ({
    doubt: { what: `问题整改 ${text.slice(0, 30)}`, why, place: line.place },
  });
  if (!best || best.share === second?.share) return unsure('无法确定是上年度报告的哪个问题');
  if (status === undefined || states.length > 1) return unsure('没有写明是否已整改');
  const note = foundIn(line, text, at);
  const id = { ...note, value: best.problem.id };
  return { record: { id, status: { ...note, value: status }, note } };
}
