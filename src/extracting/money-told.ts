import { chapterOf } from './chapters.ts';
import { type FigureTold, figuresTold } from './figures-told.ts';
import { changeIn } from './money-changes.ts';
import {
  accountsOnly,
  familyOf,
  type MoneyLabel,
  type MoneyMeasure,
  type MoneyTopic,
  readLabel,
} from './money-labels.ts';
import { isNeutral, type Reporter, scoped } from './money-scope.ts';
import type { NarrativeLine } from './narrative-lines.ts';
import { divided } from './sentences.ts';

/** An amount or rate of the department's accounts, with what it is about. */
export interface MoneyTold {
  readonly line: NarrativeLine;
  readonly figure: FigureTold;
  readonly topic: MoneyTopic;
  readonly measure: MoneyMeasure | null;
  /** A difference from last year, with its sign; `null` for amounts and rates themselves. */
  readonly change: '' | '-' | null;
  /** Why it is not certain, in Chinese; `null` when it is. */
  readonly doubt: string | null;
}

interface Context {
  /** Whether the sentence is known to speak of the department as a whole. */
  known: boolean;
  otherYear: boolean;
  /** Whether another year was named in passing, for this sentence only. */
  otherHere: boolean;
  narrow: boolean;
  /** Parts of an amount are being listed. */
  inParts: boolean;
  /** Whether an amount of the whole department was told in this line. */
  told: boolean;
  topic: MoneyTopic | null;
  measure: MoneyMeasure | null;
  change: '' | '-' | null;
  /** 与上年相比 stands in the sentence. */
  comparing: boolean;
}

const accounts = /收支|收入|支出|预算|决算|经费|采购|资金|财务|概况|基本情况|结论|自评情况/u;
const notAccounts = /项目|专项|下属|所属|直属|本级|财政拨款|一般公共|政府性基金|国有资本|其他单位/u;

/** The amounts and rates that a paragraph tells of the department's accounts, sure ones and others. */
export function moneyTold(line: NarrativeLine, reporter: Reporter): readonly MoneyTold[] {
  if (line.isHeading || excluded.includes(chapterOf(line.titles) ?? '')) return [];
  if (line.titles.some((title) => scoped(title, reporter).otherYear)) return [];
  const heading = line.titles.at(-1) ?? '';
  const told: MoneyTold[] = [];
  let byHeading = accounts.test(heading) && !line.titles.some((title) => notAccounts.test(title));
  const context: Context = {
    known: byHeading,
    otherYear: false,
    otherHere: false,
    narrow: line.titles.some((title) => fundOnly.test(title)),
    inParts: false,
    told: false,
    topic: null,
    measure: null,
    change: null,
    comparing: false,
  };
  const figures = figuresTold(line.text).filter(({ kind, range }) => !range && kinds.includes(kind));
  for (const [index, { start, end }] of divided(line.text, '。！？', line.from).entries()) {
    if (index > 0) nextSentence(context, byHeading);
    let position = start;
    const here = figures.filter((one) => one.start >= start && one.end <= end);
    // A sentence about something else leaves the heading's word behind.
    if (here.length > 0 || /项目|工程|专项|下属|所属/u.test(line.text.slice(start, end))) byHeading = false;
    for (const figure of here) {
      told.push(...readFigure({ line, figure, from: position, reporter }, context));
      position = figure.end;
    }
  }
  return told;
}

const excluded: readonly string[] = ['projects', 'targets', 'problems', 'measures', 'follow-up', 'problems-and-measures'];
const fundOnly = /一般公共预算|政府性基金|财政拨款/u;
const kinds: readonly string[] = ['money', 'percent', 'not-applicable'];

function nextSentence(context: Context, byHeading: boolean): void {
  Object.assign(context, { otherHere: false, comparing: false });
  context.known = (context.told || byHeading) && !context.narrow;
  context.inParts = false;
  context.topic = null;
  context.measure = context.measure === 'expenditure' || context.measure === null ? context.measure : null;
  context.change = null;
  context.told &&= context.known;
}

interface Reading {
  readonly line: NarrativeLine;
  readonly figure: FigureTold;
  readonly from: number;
  readonly reporter: Reporter;
}

function* readFigure({ line, figure, from, reporter }: Reading, context: Context): Generator<MoneyTold> {
  const pieces = piecesOf(line.text.slice(from, figure.start));
  const phrase = pieces.pop() ?? '';
  for (const piece of pieces) readPiece(piece, reporter, context);
  const words = scoped(phrase, reporter);
  const changed = changeIn(words.rest, { ...context, year: reporter.year });
  if (changed) {
    context.change = changed.ofSpending ? changed.sign : null;
    if (!changed.ofSpending || figure.kind === 'not-applicable') return;
    const doubt = doubtOf(context, true);
    Object.assign(context, { topic: 'overall', measure: 'expenditure' });
    const measure = figure.kind === 'percent' ? ('rate' as const) : ('expenditure' as const);
    yield { line, figure, topic: 'overall', measure, change: changed.sign, doubt };
    return;
  }
  if (words.opensParts) context.inParts = true;
  const kind = figure.kind === 'not-applicable' ? 'either' : figure.kind === 'percent' ? 'percent' : 'money';
  const label = readLabel(words.rest, kind);
  if (words.ownYear) Object.assign(context, { otherYear: false, otherHere: false });
  if (words.otherYear) turnYear(words, context);
  if (words.namesSelf) context.narrow = false;
  if (words.namesSelf || accountsOnly.test(words.rest)) context.known = true;
  if (label === null) {
    if (figure.kind === 'percent' || figure.kind === 'not-applicable') return;
    // 年中追加455.64万元 tells a step from one amount of the whole to the next.
    if (/(?:追加|调增|调减|核增|核减|压减|节约)(?:预算|资金|经费|了)*$/u.test(words.rest)) return;
    Object.assign(context, { known: false, topic: null, change: null });
    context.narrow ||= words.narrow && !context.inParts;
    return;
  }
  const budgeted = /预算|计划|安排/u.test(line.text.slice(line.from, figure.start));
  yield* tellLabel({ line, figure, label, phrase, narrow: words.narrow, budgeted }, context);
}

const wholes: readonly MoneyTopic[] = [
  'income',
  'openingCarryover',
  'surplusUsed',
  'surplusDistributed',
  'carryover',
  'reclaimed',
  'grandTotal',
  'carryoverRate',
];
const spending: readonly MoneyTopic[] = ['basic', 'personnel', 'operating', 'project'];

interface Labelled {
  readonly line: NarrativeLine;
  readonly figure: FigureTold;
  readonly label: MoneyLabel;
  readonly phrase: string;
  readonly narrow: boolean;
  /** Whether the line spoke of a budget before. */
  readonly budgeted: boolean;
}

function* tellLabel({ line, figure, label, phrase, narrow, budgeted }: Labelled, context: Context): Generator<MoneyTold> {
  const topic = label.topic ?? (accountsOnly.test(phrase) ? null : context.topic) ?? 'overall';
  const family = familyOf(topic);
  const carriedFrom = context.topic === null ? null : familyOf(context.topic);
  const carried = carriedFrom !== null && carriedFrom !== family ? null : context.measure;
  const likely = topic === 'overall' || (spending.includes(topic) && !budgeted) ? 'expenditure' : null;
  const measure = label.measure ?? (topic === 'overall' ? likely : (carried ?? likely));
  context.change = null;
  const lost = family === 'procurement' && carriedFrom !== family && !phrase.includes('采购');
  if (topic === 'aside' || lost) {
    Object.assign(context, { topic: null, measure: null });
    return;
  }
  const doubt = doubtOf({ ...context, narrow: context.narrow || narrow }, family !== 'three-public');
  yield { line, figure, topic, measure, change: null, doubt };
  // 年初结转和结余 has no measures of its own: 支出 behind it is about something else.
  context.topic = wholes.includes(topic) ? null : topic;
  if (measure !== 'rate' && measure !== 'ofInitial') context.measure = measure;
  context.told ||= doubt === null;
}

function doubtOf(
  { known, otherYear, otherHere, narrow }: Context,
  fundMatters: boolean,
): string | null {
  if (otherYear || otherHere) return '所在的句子说的是其他年度';
  if (narrow && fundMatters) return '只是一类资金、一个单位或一段时间的数';
  return known ? null : '没有写明是部门整体的数';
}

/** 上年支出数… speaks of last year to the end of the line, 主要是上年安排了… to that of the sentence. */
function turnYear({ opensOtherYear }: { readonly opensOtherYear: boolean }, context: Context): void {
  if (opensOtherYear) context.otherYear = true;
  else context.otherHere = true;
}

/** Words between two figures: where the sentence turns, and whom and when it speaks of. */
function readPiece(piece: string, reporter: Reporter, context: Context): void {
  if (/[；）]$/u.test(piece)) {
    readPiece(piece.slice(0, -1), reporter, context);
    context.known = context.told || context.known;
    context.inParts = false;
    context.change = null;
    return;
  }
  const base = /^(?:与|同|和|较|比)(?<base>上年度?|去年|上一年度?|\d{4}年度?)(?:相比|比较)?$/u.exec(piece)?.groups?.['base'];
  if (base !== undefined && (!/^\d/u.test(base) || Number.parseInt(base, 10) === (reporter.year ?? 0) - 1)) {
    context.comparing = true;
    return;
  }
  const { rest, namesSelf, ownYear, otherYear, opensOtherYear, narrow, opensParts } = scoped(piece, reporter);
  if (ownYear) Object.assign(context, { otherYear: false, otherHere: false });
  if (otherYear && !/[较比]/u.test(piece)) turnYear({ opensOtherYear }, context);
  if (opensParts) context.inParts = true;
  if (rest === '' || isNeutral(rest)) {
    if (namesSelf) Object.assign(context, { known: true, narrow: false });
    if (narrow && !context.inParts) context.narrow = true;
    const topic = readLabel(rest.replace(/(?:方面|情况|工作)$/u, ''), 'money')?.topic;
    if (topic && topic !== 'aside') Object.assign(context, { topic, measure: null });
    return;
  }
  const label = readLabel(rest, 'either');
  if (label?.topic) Object.assign(context, { topic: label.topic, measure: label.measure });
  else if (narrow && !context.inParts) context.narrow = true;
  else context.known = false;
}

/** Pieces behind each comma and bracket; the marks that turn a sentence stay at their ends. */
function piecesOf(gap: string): string[] {
  const pieces: string[] = [];
  let rest = '';
  for (let index = 0; index < gap.length; index += 1) {
    const mark = gap[index] ?? '';
    const inName = (mark === '、' && gap[index - 1] === '收') || bracketInName(gap, index);
    if (inName || !'，、：；（）'.includes(mark)) {
      rest += mark;
      continue;
    }
    pieces.push('；）'.includes(mark) ? `${rest}${mark}` : rest);
    rest = '';
  }
  return [...pieces, rest];
}

/** 因公出国（境）费, 全年（调整）预算数. */
function bracketInName(gap: string, index: number): boolean {
  return /（(?:境|调整|含专用结余)）?$/u.test(gap.slice(Math.max(0, index - 7), index + 1)) || /^（(?:境|调整|含专用结余)）/u.test(gap.slice(index, index + 7));
}
