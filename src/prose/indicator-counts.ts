import { chineseNumeral } from './chinese-numeral.ts';
import { countedLists, listsBeforeCounts } from './counted-lists.ts';
import { coverQuotations } from './quotations.ts';

/** A text's total of the indicators of one level, with none of them named beside it. */
export interface IndicatorCount {
  readonly count: number;
  /** 1 for 一级指标, 2 for 二级指标 and so on. */
  readonly level: number;
  /** As printed: 十一个三级指标. */
  readonly phrase: string;
  /** Offset of the number. */
  readonly offset: number;
  /** The sentence up to the number, which may say whose indicators they are. */
  readonly before: string;
  /** Whether 全部 says that no indicator of this level is left out. */
  readonly ofAll: boolean;
}

const pattern =
  /(?<![\d.第前近约超逾余几数百千〇零一二两三四五六七八九十])(?<number>\d{1,3}|[一二两三四五六七八九十百]{1,4})个(?<level>[一二三四])级指标/gu;
/** 下设, 分为, 由 and 全部 introduce a whole; 共有 does where its clause ends with the noun. */
const whole =
  /(?:(?<!增|新|另|加|再|改|拟|可)设|设置|设有|设立|分为|分成|分解为|细化为|细分为|由|含|全部|所有|共有?|包括|包含)(?:了|有|共|共计)?$/u;
const all = /(?:全部|所有)(?:的)?$/u;
const clauseEnd = /^(?:$|[，。；：、）]|构成|组成)/u;
/** Words of a clause that counts some of the indicators, or each group's, or another table's. */
const ofSome =
  /扣|失分|得分|满分|未|完成|达到|达标|低于|高于|涉及|其中|新增|增加|减少|调整|删|偏|每|各|分别|平均|至少|不少于|项目|上年|去年|上一年|以前年度|原|拟|下年|明年|次年/u;

/** The totals of indicators that a text states; those that it lists on the spot are left out. */
export function* indicatorCounts(text: string): Generator<IndicatorCount> {
  if (!text.includes('级指标')) return;
  const open = coverQuotations(text);
  const listed = new Set(
    [...countedLists(text), ...listsBeforeCounts(text)].map(({ offset }) => offset),
  );
  for (const { 0: phrase, index, groups = {} } of open.matchAll(pattern)) {
    const { number = '' } = groups;
    const count = /^\d/u.test(number) ? Number(number) : chineseNumeral(number);
    const before = open.slice(0, index).replace(/^.*[。；！？]/u, '');
    const clause = before.replace(/^.*[，：]/u, '');
    const ofAll = all.test(clause);
    if (count === null || listed.has(index) || !whole.test(clause) || ofSome.test(clause)) continue;
    if (!ofAll && !clauseEnd.test(open.slice(index + phrase.length))) continue;
    const level = chineseNumeral(groups['level'] ?? '') ?? 0;
    yield { count, level, phrase, offset: index, before, ofAll };
  }
}
