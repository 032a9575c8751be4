import { chapterOf } from '#extracting/text/chapters.ts';
import { type FigureTold, figuresTold } from '#extracting/text/figures-told.ts';
import type { NarrativeLine } from '#extracting/text/narrative-lines.ts';
import { divided } from '#extracting/text/sentences.ts';
import { changeIn } from './changes.ts';
import {
  contextAtStart,
  doubtOf,
  isOfAccounts,
  type MoneyContext,
  nextSentence,
  turnYear,
} from './context.ts';
import { labelTold } from './labelled.ts';
import { accountsOnly, readLabel } from './labels.ts';
import { piecesOf, readPiece } from './pieces.ts';
import { type Reporter, type ScopedPhrase, scoped } from './scope.ts';
import type { ToldAmount } from './told-amount.ts';

const excluded: readonly string[] = [
  'projects',
  'targets',
  'problems',
  'measures',
  'follow-up',
  'problems-and-measures',
];
const kinds: readonly string[] = ['money', 'percent', 'not-applicable'];

/** The amounts and rates that a paragraph tells of the department's accounts, sure ones and others. */
export function moneyTold(line: NarrativeLine, reporter: Reporter): readonly ToldAmount[] {
  if (line.isHeading || excluded.includes(chapterOf(line.titles) ?? '')) return [];
  if (line.titles.some((title) => scoped(title, reporter).otherYear)) return [];
  const told: ToldAmount[] = [];
  const context = contextAtStart(line);
  let byHeading = isOfAccounts(line);
  const figures = figuresTold(line.text).filter(
    ({ kind, range }) => !range && kinds.includes(kind),
  );
  for (const [index, { start, end }] of divided(line.text, '。！？', line.from).entries()) {
    if (index > 0) nextSentence(context, byHeading);
    let from = start;
    const here = figures.filter((one) => one.start >= start && one.end <= end);
    for (const figure of here) {
      told.push(...readFigure({ line, figure, from, reporter }, context));
      from = figure.end;
    }
    // A sentence about something else leaves the heading's word behind.
    const turns = /项目|工程|专项|下属|所属/u.test(line.text.slice(start, end));
    byHeading &&= here.length === 0 && !turns;
  }
  return told;
}

interface Reading {
  readonly line: NarrativeLine;
  readonly figure: FigureTold;
  readonly from: number;
  readonly reporter: Reporter;
}

/** 年中追加455.64万元 tells a step from one amount of the whole to the next. */
const step = /(?:追加|调增|调减|核增|核减|压减|节约)(?:预算|资金|经费|了)*$/u;

function readFigure(reading: Reading, context: MoneyContext): readonly ToldAmount[] {
  const { line, figure, from, reporter } = reading;
  const { pieces, phrase } = piecesOf(line.text.slice(from, figure.start));
  for (const piece of pieces) readPiece(piece, reporter, context);
  const words = scoped(phrase, reporter);
  const changed = readChange(reading, words, context);
  if (changed) return changed;
  readScope(words, context);
  // 100万元以上 draws a line.
  const label = figure.text.endsWith('以上') ? null : readLabel(words.rest, kindOf(figure));
  if (label !== null) {
    return labelTold({ line, figure, label, phrase, narrow: words.narrow }, context);
  }
  if (figure.kind === 'money' && !step.test(words.rest)) {
    Object.assign(context, { known: false, topic: null, change: null });
    context.narrow ||= words.narrow && !context.inParts;
  }
  return [];
}

function kindOf({ kind }: FigureTold): 'money' | 'percent' | 'either' {
  if (kind === 'not-applicable') return 'either';
  return kind === 'percent' ? 'percent' : 'money';
}

function readScope(words: ScopedPhrase, context: MoneyContext): void {
  if (words.opensParts) context.inParts = true;
  if (words.ownYear) Object.assign(context, { otherYear: false, otherHere: false });
  if (words.otherYear) turnYear(words, context);
  if (words.namesSelf) context.narrow = false;
  if (words.namesSelf || accountsOnly.test(words.rest)) context.known = true;
}

/** What is told of a difference from last year; `null` when the phrase tells of none. */
function readChange(
  { line, figure, reporter: { year } }: Reading,
  { rest }: ScopedPhrase,
  context: MoneyContext,
): readonly ToldAmount[] | null {
  const changed = changeIn(rest, { ...context, year });
  if (!changed) return null;
  context.change = changed.ofSpending ? changed.sign : null;
  if (!changed.ofSpending || figure.kind === 'not-applicable') return [];
  const doubt = doubtOf(context, true);
  Object.assign(context, { topic: 'overall', measure: 'expenditure' });
  const measure = figure.kind === 'percent' ? 'rate' : 'expenditure';
  return [{ line, figure, topic: 'overall', measure, change: changed.sign, doubt }];
}
