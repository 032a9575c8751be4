import { isNeutral, type Reporter, type ScopedPhrase, scoped } from '#extracting/money/scope.ts';
import type { FigureTold } from '#extracting/text/figures-told.ts';
import type { NarrativeLine } from '#extracting/text/narrative-lines.ts';
import type { Stretch } from '#extracting/text/sentences.ts';
import type { ScoreMeasure } from './phrases.ts';

/** A figure in points with the paragraph that it stands in. */
export interface MarkTold {
  readonly line: NarrativeLine;
  readonly figure: FigureTold;
}

/** An indicator while its sentence is read; the whole evaluation has an empty name. */
export interface OpenScore {
  readonly name: string;
  readonly line: NarrativeLine;
  /** Where its name stands. */
  readonly at: Stretch;
  /** The indicator that it is told as a part of, 其中; `null` for what stands for itself. */
  readonly parent: string | null;
  /** Whether the words call it 一级指标, or 二级指标 for a part. */
  readonly levelSaid: boolean;
  marks: Partial<Record<ScoreMeasure, MarkTold>>;
  /** Whether nothing in the sentence turns it to a project, another body or another year. */
  sure: boolean;
}

/** What a sentence about scores has said so far. */
export interface ScoreSentence {
  sure: boolean;
  /** Whether it is known to speak of the department's evaluation. */
  anchored: boolean;
  /** The indicator whose parts are being told. */
  inParts: string | null;
  /** The indicator whose parts all of the sentence tells: it opens with 其中. */
  readonly partsOf: string | null;
  open: OpenScore | null;
  /** What a list of names and points is said to hold: 一级指标得分：. */
  announced: 'score' | null;
  /** Points behind a name alone, 投入16分: the full mark where 得15分 follows. */
  bare: { readonly of: OpenScore; readonly figure: FigureTold } | null;
}

const conclusion =
  /结论|得分|评分|综合评价|自评情况|评价情况|自评结果|评价结果|绩效自评|综述|绩效评价/u;

/**
 * The state in which a sentence begins.
 *
 * @param open - The indicator that the heading in front of it names.
 * @param partsOf - The indicator whose parts it tells from its first word on.
 */
export function sentenceAtStart(
  { titles }: Pick<NarrativeLine, 'titles'>,
  open: OpenScore | null,
  partsOf: string | null,
): ScoreSentence {
  const anchored = conclusion.test(titles.at(-1) ?? '');
  return { sure: true, anchored, inParts: partsOf, partsOf, open, announced: null, bare: null };
}

const neutralHere =
  /^(?:经|根据|依据|按照|对照|通过|综合|结合)(?!.*项目).*$|^(?:主要)?扣分项?(?:主要)?(?:是|为|有)?$|^详见.*$|^(?:其)?各(?:项|部分)?(?:一级)?指标得分.*$/u;
const others = /项目(?!支出绩效)|上级|市财政局复核|财政(?:部门|局)(?:复核|评价)|第三方/u;

/** Takes in whom and when a piece of a sentence speaks of; a semicolon closes what is open. */
export function readScorePiece(piece: string, reporter: Reporter, sentence: ScoreSentence): void {
  const words = scoped(piece.replace(/[，、：；（）]$/u, ''), reporter);
  readScoreScope(words, sentence);
  if (others.test(words.rest)) sentence.sure = false;
  const isKnown = words.rest === '' || isNeutral(words.rest) || neutralHere.test(words.rest);
  if (!isKnown && sentence.open === null)
    sentence.anchored = /整体|自评|绩效评价/u.test(words.rest);
  if (/得分(?:情况)?(?:如下|为|是)?：$/u.test(piece)) sentence.announced = 'score';
  if (piece.endsWith('；')) Object.assign(sentence, { inParts: sentence.partsOf, open: null });
}

export function readScoreScope(words: ScopedPhrase, sentence: ScoreSentence): void {
  if (words.namesSelf) sentence.anchored = true;
  if (words.otherYear) sentence.sure = false;
  else if (words.ownYear) sentence.sure = true;
}
