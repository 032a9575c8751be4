import { chapterOf } from './chapters.ts';
import { type FigureTold, figuresTold } from './figures-told.ts';
import { isNeutral, type Reporter, scoped } from './money-scope.ts';
import type { NarrativeLine } from './narrative-lines.ts';
import { parallelScores } from './parallel-scores.ts';
import { indicatorName, isWhole, type ScoreMeasure, scorePhrase } from './score-phrases.ts';
import { reasonIn } from './score-reasons.ts';
import { divided, type Stretch } from './sentences.ts';

/** A figure in points with what it marks. */
export interface MarkTold {
  readonly line: NarrativeLine;
  readonly figure: FigureTold;
}

/** An indicator as one sentence tells it; the whole evaluation has an empty name. */
export interface ScoreTold {
  readonly name: string;
  readonly line: NarrativeLine;
  /** Where its name stands. */
  readonly at: Stretch;
  readonly marks: Partial<Record<ScoreMeasure, MarkTold>>;
  readonly reason: { readonly text: string; readonly at: Stretch } | null;
  /** The indicator that it is told as a part of, 其中; `null` for what stands for itself. */
  readonly parent: string | null;
  /** Whether the words call it 一级指标, or 二级指标 for a part. */
  readonly levelSaid: boolean;
  /** Whether nothing in the sentence turns it to a project, another body or another year. */
  readonly sure: boolean;
}

type Open = {
  -readonly [Key in keyof ScoreTold]: ScoreTold[Key];
};

const excluded: readonly string[] = [
  'targets',
  'projects',
  'problems',
  'measures',
  'follow-up',
  'problems-and-measures',
];
const conclusion =
  /结论|得分|评分|综合评价|自评情况|评价情况|自评结果|评价结果|绩效自评|综述|绩效评价/u;
const neutralHere =
  /^(?:经|根据|依据|按照|对照|通过|综合|结合)(?!.*项目).*$|^(?:主要)?扣分项?(?:主要)?(?:是|为|有)?$|^详见.*$|^(?:其)?各(?:项|部分)?(?:一级)?指标得分.*$/u;

/** The scores that a paragraph tells, of the whole and of indicators, in order. */
export function scoresTold(line: NarrativeLine, reporter: Reporter): readonly ScoreTold[] {
  if (excluded.includes(chapterOf(line.titles) ?? '')) return [];
  const told: Open[] = [];
  const parallel = [...parallelScores(line)];
  const figures = figuresTold(line.text).filter(
    ({ kind, range, start }) =>
      kind === 'points' &&
      !range &&
      !parallel.some(({ at }) => start >= at.start && start < at.end),
  );
  const heading = line.titles.at(-1) ?? '';
  for (const { start, end } of divided(line.text, '。！？', line.start)) {
    // 1.预算执行（20分）。得18.9分: the heading names what the sentence behind it scores.
    const named = start === line.from && start > line.start ? (told.at(-1) ?? null) : null;
    const sentence: Sentence = {
      sure: true,
      anchored: conclusion.test(heading),
      inParts: null,
      open: named,
      announced: null,
      bare: null,
    };
    let position = start;
    for (const figure of figures.filter((one) => one.start >= start && one.end <= end)) {
      readFigure({ line, figure, from: position, reporter }, sentence, told);
      position = figure.end;
    }
  }
  for (const { at, measure, marks } of parallel) {
    for (const { name, figure } of marks) {
      const marked = { [measure]: { line, figure } };
      told.push({
        name,
        line,
        at,
        marks: marked,
        reason: null,
        parent: null,
        levelSaid: false,
        sure: true,
      });
    }
  }
  return told.map((one) => ({ ...one, reason: reasonIn(one, told) }));
}

const noName = /分别|分值|得分|[扣各均共]|合计|其余|其他/u;

interface Sentence {
  sure: boolean;
  /** Whether it is known to speak of the department's evaluation. */
  anchored: boolean;
  /** The indicator whose parts are being told. */
  inParts: string | null;
  open: Open | null;
  /** What a list of names and points is said to hold: 一级指标得分：. */
  announced: 'score' | null;
  /** Points behind a name alone, 投入16分: the full mark where 得15分 follows. */
  bare: { readonly of: Open; readonly figure: FigureTold } | null;
}

interface Reading {
  readonly line: NarrativeLine;
  readonly figure: FigureTold;
  readonly from: number;
  readonly reporter: Reporter;
}

function readFigure(
  { line, figure, from, reporter }: Reading,
  sentence: Sentence,
  told: Open[],
): void {
  const gap = line.text.slice(from, figure.start);
  const pieces = gap.split(/(?<=[，、：；（）])/u);
  const phrase = /[，、：；（）]$/u.test(gap) ? '' : (pieces.pop() ?? '');
  for (const piece of pieces) readPiece(piece, reporter, sentence);
  const words = scoped(phrase, reporter);
  if (words.namesSelf) sentence.anchored = true;
  if (words.otherYear) sentence.sure = false;
  if (words.ownYear && !words.otherYear) sentence.sure = true;
  const { name, measure } = scorePhrase(/^(?:部门|单位)$/u.test(words.front) ? phrase : words.rest);
  // 2021年度自评得分91分，2022年度自评得分93分 are two evaluations.
  if ((words.ownYear || words.otherYear) && isWhole(name)) sentence.open = null;
  // 预算执行（10分）: a bracket behind a name holds its full mark.
  const bracketed = /（$/u.test(pieces.at(-1) ?? '');
  const behind = bracketed ? indicatorName(lastName(pieces)) : '';
  const kind = measure ?? (bracketed && phrase === '' ? 'fullMark' : sentence.announced);
  if (/^其中/u.test(phrase) || pieces.some((piece) => /^其中/u.test(piece)))
    sentence.inParts = sentence.open?.name || sentence.inParts;
  const isNew = name !== '' && !isWhole(name);
  const named = isNew ? name : bracketed && !isWhole(behind) ? behind : null;
  if (named !== null && noName.test(named)) {
    // 分值分别为10分、40分: which figure belongs to which name is for a person to read.
    sentence.open = null;
    sentence.sure = false;
    return;
  }
  if (named !== null && named !== sentence.open?.name) {
    const at = { start: figure.start - phrase.length, end: figure.end };
    const levelSaid =
      /[一二]级指标/u.test(phrase) || pieces.some((piece) => /[一二]级指标/u.test(piece));
    open({ name: named, line, at, levelSaid }, sentence, told);
  } else if (sentence.open === null || /整体|部门/u.test(name) || kind === 'total') {
    const at = { start: figure.start, end: figure.end };
    if (/整体|部门/u.test(name)) sentence.anchored = true;
    if (sentence.open?.name !== '') open({ name: '', line, at, levelSaid: false }, sentence, told);
  }
  if (sentence.open === null) return;
  if (kind === null) {
    sentence.bare = named === null ? null : { of: sentence.open, figure };
    return;
  }
  sentence.open.sure &&= sentence.sure && (sentence.open.name !== '' || sentence.anchored);
  sentence.open.marks = { [kind]: { line, figure }, ...sentence.open.marks };
  if (kind === 'score' && sentence.bare?.of === sentence.open) {
    sentence.open.marks.fullMark ??= { line, figure: sentence.bare.figure };
  }
}

function open(
  one: Pick<Open, 'name' | 'line' | 'at' | 'levelSaid'>,
  sentence: Sentence,
  told: Open[],
): void {
  const parent = sentence.inParts === one.name ? null : sentence.inParts;
  sentence.open = { ...one, parent, marks: {}, reason: null, sure: sentence.sure };
  told.push(sentence.open);
}

function readPiece(piece: string, reporter: Reporter, sentence: Sentence): void {
  const words = scoped(piece.replace(/[，、：；（）]$/u, ''), reporter);
  if (words.namesSelf) sentence.anchored = true;
  if (words.otherYear) sentence.sure = false;
  if (words.ownYear && !words.otherYear) sentence.sure = true;
  if (/项目(?!支出绩效)|上级|市财政局复核|财政(?:部门|局)(?:复核|评价)|第三方/u.test(words.rest))
    sentence.sure = false;
  const isKnown = words.rest === '' || isNeutral(words.rest) || neutralHere.test(words.rest);
  if (!isKnown && sentence.open === null)
    sentence.anchored = /整体|自评|绩效评价/u.test(words.rest);
  if (/得分(?:情况)?(?:如下|为|是)?：$/u.test(piece)) sentence.announced = 'score';
  if (!/；$/u.test(piece)) return;
  sentence.inParts = null;
  sentence.open = null;
}

/** The words in front of the bracket that the pieces end with. */
function lastName(pieces: readonly string[]): string {
  return (pieces.at(-1) ?? '').replace(/（$/u, '');
}
