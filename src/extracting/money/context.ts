import type { NarrativeLine } from '#extracting/text/narrative-lines.ts';
import type { MoneyMeasure, MoneyTopic } from './labels.ts';

/** What a paragraph about money has said so far; each figure is read in it, and moves it on. */
export interface MoneyContext {
  /** Whether the sentence is known to speak of the department as a whole. */
  known: boolean;
  otherYear: boolean;
  /** Whether another year was named in passing, for this sentence only. */
  otherHere: boolean;
  /** One fund, one unit or a part of the year only. */
  narrow: boolean;
  /** Parts of an amount are being listed. */
  inParts: boolean;
  /** Whether an amount of the whole department was told in this line. */
  told: boolean;
  topic: MoneyTopic | null;
  measure: MoneyMeasure | null;
  /** Topics named since a measure stood alone: the next goes on with one, not with several. */
  pairs: number;
  /** The sign of a difference from last year that the next figure may go on with. */
  change: '' | '-' | null;
  /** 与上年相比 stands in the sentence. */
  comparing: boolean;
}

const accounts =
  /收支|结转|结余|执行率|收入|支出|预算|决算|经费|采购|资金|财务|概况|基本情况|结论|自评情况/u;
const notAccounts = /项目|专项|下属|所属|直属|本级|财政拨款|一般公共|政府性基金|国有资本|其他单位/u;
const fundOnly = /一般公共预算|政府性基金|财政拨款/u;

/** Whether the headings above a paragraph say that it tells of the department's accounts. */
export function isOfAccounts({ titles }: Pick<NarrativeLine, 'titles'>): boolean {
  return accounts.test(titles.at(-1) ?? '') && !titles.some((title) => notAccounts.test(title));
}

/** The context in which a paragraph begins. */
export function contextAtStart(line: Pick<NarrativeLine, 'titles'>): MoneyContext {
  return {
    known: isOfAccounts(line),
    otherYear: false,
    otherHere: false,
    narrow: line.titles.some((title) => fundOnly.test(title)),
    inParts: false,
    told: false,
    topic: null,
    measure: null,
    pairs: 0,
    change: null,
    comparing: false,
  };
}

/** Goes on to the next sentence, which speaks of the whole if the last one did. */
export function nextSentence(context: MoneyContext, byHeading: boolean): void {
  context.known = (context.told || byHeading) && !context.narrow;
  context.told &&= context.known;
  if (context.measure !== 'expenditure') context.measure = null;
  Object.assign(context, {
    otherHere: false,
    comparing: false,
    inParts: false,
    pairs: 0,
    topic: null,
    change: null,
  });
}

/** 上年支出数… speaks of last year to the end of the line, 主要是上年安排了… to that of the sentence. */
export function turnYear(
  { opensOtherYear }: { readonly opensOtherYear: boolean },
  context: MoneyContext,
): void {
  if (opensOtherYear) context.otherYear = true;
  else context.otherHere = true;
}

/** Why a figure of the context is not certainly the department's of the year; `null` when it is. */
export function doubtOf(
  { known, otherYear, otherHere, narrow }: MoneyContext,
  fundMatters: boolean,
): string | null {
  if (otherYear || otherHere) return '所在的句子说的是其他年度';
  if (narrow && fundMatters) return '只是一类资金、一个单位或一段时间的数';
  return known ? null : '没有写明是部门整体的数';
}
