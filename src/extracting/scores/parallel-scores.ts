import { type FigureTold, figuresTold } from '#extracting/text/figures-told.ts';
import type { NarrativeLine } from '#extracting/text/narrative-lines.ts';
import type { Stretch } from '#extracting/text/sentences.ts';
import { listItems } from '#prose/list-items.ts';
import { indicatorName } from './phrases.ts';

/** Marks that a clause tells side by side: 甲、乙、丙得分分别为9分、35分、45分. */
export interface ParallelScores {
  readonly at: Stretch;
  readonly measure: 'score' | 'fullMark';
  readonly marks: readonly { readonly name: string; readonly figure: FigureTold }[];
}

const points = String.raw`\d+(?:\.\d+)?分`;
const pattern = new RegExp(
  String.raw`(?<=^|[，；：。]|其中)(?<names>[^，；：。\d]{4,80}?)(?:等?[二两三四五六七八九]个?(?:版块|板块|部分|方面|一级指标))?(?:的)?[，]?(?:自评)?(?<measure>得分|分值|满分)(?:分别)(?:为|是|：)?(?<points>${points}(?:(?:、|和|，)${points})+)`,
  'gu',
);

/** The lists of a text that give as many marks as names, no joint of them uncertain. */
export function* parallelScores({ text }: Pick<NarrativeLine, 'text'>): Generator<ParallelScores> {
  for (const { 0: printed, index, groups = {} } of text.matchAll(pattern)) {
    const at = { start: index, end: index + printed.length };
    const from = at.end - (groups['points'] ?? '').length;
    const figures = figuresTold(text).filter(({ start, end }) => start >= from && end <= at.end);
    const { items } = listItems((groups['names'] ?? '').replace(/^(?:其中)?[：:]?/u, ''));
    const names = joined(items, figures.length);
    if (names.length !== figures.length) continue;
    const marks = figures.flatMap((figure, one) => {
      const name = indicatorName(names[one] ?? '');
      return name === '' ? [] : [{ name, figure }];
    });
    if (marks.length < figures.length) continue;
    yield { at, measure: groups['measure'] === '得分' ? 'score' : 'fullMark', marks };
  }
}

/** 甲、乙和丙 is three names where three marks follow. */
function joined(items: readonly string[], count: number): readonly string[] {
  const last = items.at(-1) ?? '';
  const parts = last.split(/[和与及]/u);
  if (items.length === count - 1 && parts.length === 2) return [...items.slice(0, -1), ...parts];
  return items;
}
