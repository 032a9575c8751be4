import { type Reporter, scoped } from '#extracting/money/scope.ts';
import { chapterOf, kindsOfIndicators } from '#extracting/text/chapters.ts';
import { type FigureTold, figuresTold } from '#extracting/text/figures-told.ts';
import type { NarrativeLine } from '#extracting/text/narrative-lines.ts';
import { divided } from '#extracting/text/sentences.ts';
import { type ParallelScores, parallelScores } from './parallel-scores.ts';
import { indicatorName, isWhole, type ScoreMeasure, scorePhrase } from './phrases.ts';
import { type Reason, reasonIn } from './reasons.ts';
import {
  type OpenScore,
  readScorePiece,
  readScoreScope,
  type ScoreSentence,
  sentenceAtStart,
} from './sentence.ts';

/** An indicator as one sentence tells it; the whole evaluation has an empty name. */
export interface ScoreTold extends Readonly<OpenScore> {
  readonly reason: Reason | null;
}

const excluded: readonly string[] = [
  'targets',
  'projects',
  'problems',
  'measures',
  'follow-up',
  'problems-and-measures',
];

/** The scores that a paragraph tells, of the whole and of indicators, in order. */
export function scoresTold(line: NarrativeLine, reporter: Reporter): readonly ScoreTold[] {
  const titles = line.titles.filter((title) => !kindsOfIndicators.test(title));
  if (excluded.includes(chapterOf(titles) ?? '')) return [];
  const told: OpenScore[] = [];
  const parallel = [...parallelScores(line)];
  const figures = figuresTold(line.text).filter(
    ({ kind, range, start }) =>
      kind === 'points' &&
      !range &&
      !parallel.some(({ at }) => start >= at.start && start < at.end),
  );
  for (const { start, end } of divided(line.text, '。！？', line.start)) {
    // 1.预算执行（20分）。得18.9分: the heading names what the sentence behind it scores.
    const named =
      start === line.from && start > line.start ? (told.at(-1) ?? headed(line, told)) : null;
    const sentence = sentenceAtStart(line, named, partsOf(line.text.slice(start), told.at(-1)));
    let from = start;
    for (const figure of figures.filter((one) => one.start >= start && one.end <= end)) {
      readFigure({ line, figure, from, reporter }, sentence, told);
      from = figure.end;
    }
  }
  told.push(...parallel.flatMap((one) => sideBySide(line, one)));
  return told.map((one) => ({ ...one, reason: reasonIn(one, told) }));
}

/** 投入满分20分，得18分。其中，预算编制满分5分: the indicator that the sentence before told. */
function partsOf(sentence: string, last: OpenScore | undefined): string | null {
  return sentence.startsWith('其中') && last ? (last.parent ?? (last.name || null)) : null;
}

/** （二）产出指标。满分50分，得49分: the heading alone names what its paragraph scores. */
function headed(line: NarrativeLine, told: OpenScore[]): OpenScore | null {
  const name = indicatorName((line.titles.at(-1) ?? '').replace(/(?:得分)?(?:情况)?分析$/u, ''));
  if (!headedMarks.test(line.text.slice(line.from)) || isWhole(name)) return null;
  const at = { start: line.start, end: line.from };
  const sure = true;
  told.push({ name, line, at, marks: {}, parent: null, levelSaid: false, sure });
  return told.at(-1) ?? null;
}

const headedMarks = /^(?:[该本此](?:项|部分|类)?(?:指标)?)?(?:满分|分值|权重)[^，。；]*\d分[，；]/u;

function sideBySide(
  line: NarrativeLine,
  { at, measure, marks }: ParallelScores,
): readonly OpenScore[] {
  return marks.map(({ name, figure }) => {
    const marked = { [measure]: { line, figure } };
    return { name, line, at, marks: marked, parent: null, levelSaid: false, sure: true };
  });
}

interface Reading {
  readonly line: NarrativeLine;
  readonly figure: FigureTold;
  readonly from: number;
  readonly reporter: Reporter;
}

const noName = /分别|分值|得分|[扣各均共]|合计|其余|其他/u;

function readFigure(reading: Reading, sentence: ScoreSentence, told: OpenScore[]): void {
  const { line, figure, from, reporter } = reading;
  const gap = line.text.slice(from, figure.start);
  const pieces = gap.split(/(?<=[，、：；（）])/u);
  const phrase = /[，、：；（）]$/u.test(gap) ? '' : (pieces.pop() ?? '');
  for (const piece of pieces) readScorePiece(piece, reporter, sentence);
  const words = scoped(phrase, reporter);
  readScoreScope(words, sentence);
  const { name, measure } = scorePhrase(/^(?:部门|单位)$/u.test(words.front) ? phrase : words.rest);
  // 2021年度自评得分91分，2022年度自评得分93分 are two evaluations.
  if ((words.ownYear || words.otherYear) && isWhole(name)) sentence.open = null;
  if ([phrase, ...pieces].some((piece) => piece.startsWith('其中')))
    sentence.inParts = sentence.open?.name || sentence.inParts;
  // 预算执行（10分）: a bracket behind a name holds its full mark.
  const bracketed = pieces.at(-1)?.endsWith('（')
    ? indicatorName(pieces.at(-1)?.slice(0, -1) ?? '')
    : '';
  // 履职产出：满分45分: a name stands in front of a colon, its marks behind.
  const led =
    name === '' && measure !== null && /^[^，；、]{2,16}：$/u.test(pieces.at(-1) ?? '')
      ? indicatorName(pieces.at(-1)?.slice(0, -1) ?? '')
      : '';
  const named = [name, bracketed, led].find((one) => !isWhole(one)) ?? null;
  if (named !== null && noName.test(named)) {
    // 分值分别为10分、40分: which figure belongs to which name is for a person to read.
    Object.assign(sentence, { open: null, sure: false });
    return;
  }
  const kind = measure ?? (bracketed !== '' && phrase === '' ? 'fullMark' : sentence.announced);
  const levelSaid = [phrase, ...pieces].some((piece) => /[一二]级指标/u.test(piece));
  openFor({ ...reading, phrase, name, named, kind, levelSaid }, sentence, told);
  mark({ figure, line, kind, isNamed: named !== null }, sentence);
}

interface Named extends Reading {
  readonly phrase: string;
  readonly name: string;
  /** The indicator that the words name; `null` where they name none. */
  readonly named: string | null;
  readonly kind: ScoreMeasure | null;
  readonly levelSaid: boolean;
}

/** Opens what the figure is about, unless it is open already. */
function openFor(
  { line, figure, phrase, name, named, kind, levelSaid }: Named,
  sentence: ScoreSentence,
  told: OpenScore[],
): void {
  const ofWhole = /整体|部门/u.test(name);
  const turns = named !== null || sentence.open === null || ofWhole || kind === 'total';
  if (named === null && ofWhole) sentence.anchored = true;
  if (!turns || sentence.open?.name === (named ?? '')) return;
  const at = { start: figure.start - (named === null ? 0 : phrase.length), end: figure.end };
  const parent = sentence.inParts === (named ?? '') ? null : sentence.inParts;
  const { sure } = sentence;
  sentence.open = { name: named ?? '', line, at, parent, levelSaid, marks: {}, sure };
  told.push(sentence.open);
}

interface Mark {
  readonly line: NarrativeLine;
  readonly figure: FigureTold;
  readonly kind: ScoreMeasure | null;
  readonly isNamed: boolean;
}

function mark({ line, figure, kind, isNamed }: Mark, sentence: ScoreSentence): void {
  const { open, bare } = sentence;
  if (open === null) return;
  if (kind === null) {
    sentence.bare = isNamed ? { of: open, figure } : null;
    return;
  }
  open.sure &&= sentence.sure && (open.name !== '' || sentence.anchored);
  open.marks = { [kind]: { line, figure }, ...open.marks };
  if (kind === 'score' && bare?.of === open) open.marks.fullMark ??= { line, figure: bare.figure };
}
