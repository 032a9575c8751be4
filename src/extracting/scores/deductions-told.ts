import { chapterOf } from '#extracting/text/chapters.ts';
import { type FigureTold, figuresTold } from '#extracting/text/figures-told.ts';
import type { NarrativeLine } from '#extracting/text/narrative-lines.ts';
import { divided, type Stretch } from '#extracting/text/sentences.ts';
import { indicatorName, scorePhrase } from './phrases.ts';
import { type Reason, reasonAt } from './reasons.ts';

/** A deduction whose indicator is named with all levels above it: 管理效能--采购管理--政府采购执行率. */
export interface DeductionTold {
  readonly line: NarrativeLine;
  readonly at: Stretch;
  /** Names from the first level down. */
  readonly path: readonly string[];
  readonly fullMark: FigureTold | null;
  readonly score: FigureTold | null;
  /** 不得分 and the like, where no figure is written; `null` otherwise. */
  readonly noScore: Stretch | null;
  readonly reason: Reason | null;
}

const name = String.raw`[\p{Script=Han}“”]{2,24}`;
const arrow = '(?:-{1,3}|—{1,2}|－{1,2}|–|→|>|＞|/|·)';
const pathPattern = new RegExp(`${name}(?:${arrow}${name}){1,3}`, 'gu');
const divider = new RegExp(arrow, 'u');
const introduced = /^.*(?:是|为|有|包括|其中|在于|即)/u;
const excluded: readonly string[] = [
  'targets',
  'projects',
  'measures',
  'follow-up',
  'problems',
  'problems-and-measures',
];

/** The deductions that a paragraph tells by the path of their indicators. */
export function deductionsTold(line: NarrativeLine): readonly DeductionTold[] {
  if (excluded.includes(chapterOf(line.titles) ?? '')) return [];
  const figures = figuresTold(line.text).filter(({ kind, range }) => kind === 'points' && !range);
  return divided(line.text, '。；').flatMap((segment): DeductionTold[] => {
    const text = line.text.slice(segment.start, segment.end);
    const paths = [...text.matchAll(pathPattern)];
    const [match] = paths;
    // Two paths in one segment share figures that nothing tells apart.
    if (!match || paths.length > 1 || !/扣|不得分|未得分|失分|得\d/u.test(text)) return [];
    const path = match[0].split(divider).map((part, index) => {
      return indicatorName(index === 0 ? part.replace(introduced, '') : part.replace(/项$/u, ''));
    });
    // 管理效能中的三级指标--政府采购执行率 leaves a level out.
    if (path.some((part) => part === '' || /级指标|中的/u.test(part)) || /级指标/u.test(match[0]))
      return [];
    const at = { start: segment.start + match.index, end: segment.end };
    const own = figures.filter(({ start, end }) => start >= at.start && end <= at.end);
    const none = /不得分|未得分|未能得分|得分为零/u.exec(text);
    const noScore = none && {
      start: segment.start + none.index,
      end: segment.start + none.index + none[0].length,
    };
    const reason = reasonAt(line, at);
    return [{ line, at, path, ...marksOf(line, own), noScore, reason }];
  });
}

function marksOf({ text }: NarrativeLine, figures: readonly FigureTold[]) {
  const marked = figures.map((figure) => {
    const phrase = /[^，。；：（）、]*$/u.exec(text.slice(0, figure.start))?.[0] ?? '';
    return { figure, measure: scorePhrase(phrase).measure };
  });
  const only = (wanted: string) => {
    const all = marked.filter(({ measure }) => measure === wanted);
    return all.length === 1 ? (all[0]?.figure ?? null) : null;
  };
  return { fullMark: only('fullMark'), score: only('score') };
}
