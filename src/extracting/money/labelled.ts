import type { FigureTold } from '#extracting/text/figures-told.ts';
import type { NarrativeLine } from '#extracting/text/narrative-lines.ts';
import { doubtOf, type MoneyContext } from './context.ts';
import {
  accountsOnly,
  familyOf,
  type MoneyFamily,
  type MoneyLabel,
  type MoneyMeasure,
  type MoneyTopic,
} from './labels.ts';
import type { ToldAmount } from './told-amount.ts';

/** A figure behind a label. */
interface Labelled {
  readonly line: NarrativeLine;
  readonly figure: FigureTold;
  readonly label: MoneyLabel;
  readonly phrase: string;
  /** Whether the phrase speaks of one fund, unit or part of the year. */
  readonly narrow: boolean;
}

/** Topics that have no measures: 支出 behind 年初结转和结余 is about something else. */
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
/** What the other topics of a family are parts of. */
const heads: readonly MoneyTopic[] = ['overall', 'total', 'procurement'];
const spending: readonly MoneyTopic[] = ['basic', 'personnel', 'operating', 'project'];

/** What a labelled figure tells in its context, which then goes on with its topic. */
export function labelTold(labelled: Labelled, context: MoneyContext): readonly ToldAmount[] {
  const { line, figure, label, phrase, narrow } = labelled;
  const topic = label.topic ?? (accountsOnly.test(phrase) ? null : context.topic) ?? 'overall';
  const family = familyOf(topic);
  const before = context.topic === null ? null : familyOf(context.topic);
  context.change = null;
  const lost = family === 'procurement' && before !== family && !phrase.includes('采购');
  if (topic === 'aside' || lost) {
    context.told ||= doubtOf({ ...context, narrow: context.narrow || narrow }, true) === null;
    Object.assign(context, { topic: null, measure: null });
    return [];
  }
  const carried = before === null || before === family ? context.measure : null;
  const measure = label.measure ?? unsaid(topic, carried, labelled);
  const here = { ...context, narrow: context.narrow || narrow };
  // 年初预算收入90万元，本年收入合计100万元: the second says itself that it was received.
  const isReceived = accountsOnly.test(phrase.replace(/^\d{4}年度?/u, ''));
  const planned =
    topic === 'income' && !isReceived && isPlanned(labelled, '。') ? '可能是预算收入' : null;
  const alone = label.topic === null && !heads.includes(topic) && !goesOn(family, context);
  const doubt =
    doubtOf(here, family !== 'three-public') ?? planned ?? (alone ? '没有写明是哪一项的数' : null);
  context.topic = wholes.includes(topic) ? null : topic;
  context.pairs = label.topic === null ? 0 : context.pairs + 1;
  if (measure !== 'rate' && measure !== 'ofInitial') context.measure = measure;
  context.told ||= doubt === null;
  return [{ line, figure, topic, measure, change: null, doubt }];
}

/** 公务接待费预算5万元，决算3万元. 基本支出预算60万元，支出98万元 may be of the whole. */
function goesOn(family: MoneyFamily, { pairs }: MoneyContext): boolean {
  return family !== 'accounts' && pairs === 1;
}

/** The measure of a topic that stands without one. */
function unsaid(
  topic: MoneyTopic,
  carried: MoneyMeasure | null,
  labelled: Labelled,
): MoneyMeasure | null {
  if (topic === 'overall') return 'expenditure';
  if (wholes.includes(topic)) return null;
  return carried ?? (spending.includes(topic) && !isPlanned(labelled, null) ? 'expenditure' : null);
}

/**
 * Whether heading or words before the figure speak of a budget, and of nothing that was spent.
 *
 * @param since - The mark behind which the words count; `null` for all of the paragraph.
 */
function isPlanned({ line, figure }: Labelled, since: '。' | null): boolean {
  const from = since === null ? 0 : line.text.lastIndexOf(since, figure.start) + 1;
  const before = line.text.slice(Math.max(from, line.from), figure.start);
  const heading = line.titles.at(-1) ?? '';
  if (/预算/u.test(heading) && !/执行|决算|收支|支出|完成/u.test(heading)) return true;
  return /预算|计划|安排/u.test(before) && !/决算|支出数|实际|执行数|本年支出/u.test(before);
}
