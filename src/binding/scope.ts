import { yearsIn } from '#prose/fiscal-years.ts';
import { plainName } from './entities.ts';

/** Words that narrow what an amount covers: whose money, which fund, what of it and when. */
const funds =
  '一般公共预算|政府性基金|国有资本经营|财政专户|非财政拨款|财政拨款|上级补助|转移支付|中央|省级|自有资金|其他资金|专项资金|债券';
const owners =
  '本级|(?<!行政|事业|党政)机关(?!事业|运行|单位|党)|全系统|所属|下属|直属|各单位|汇总|合并|全[市区县省州]|[该本此]项|中心|研究院|研究所|学院|学校|小学|中学|医院|馆|站|大队|支队|公司|街道|社区|学会|协会';
const selections =
  '涉及|纳入|累计|历年|总投资|截至|[一二三四]季度|[上下]半年|\\d{1,2}月|月均|年均|人均|平均';
const narrowing = new RegExp(`${funds}|${owners}|${selections}`, 'gu');
const fundPrefix = new RegExp(
  `^(?:(?:${funds})(?:预算)?(?:财政拨款|拨款)?(?:的|中)?)+(?=.{2})`,
  'u',
);

/**
 * The narrowing words of a text, each once and sorted: `全市|财政拨款`. Two amounts are about the same
 * only where these agree; what is counted in or left out beyond them is for a person to judge.
 */
export function scopeOf(text: string): string {
  const joined = plainName(text).replaceAll(/(?<=一般公共预算)(?:财政拨款|拨款)/gu, '');
  return [...new Set(joined.match(narrowing) ?? [])].sort().join('|');
}

/** A name without the fund in front of it: 一般公共预算财政拨款基本支出 is 基本支出 in that scope. */
export function withoutFund(name: string): string {
  return name.replace(fundPrefix, '');
}

const otherYears = /上年|去年|上一年|以前年度|往年|次年|下年|下一年|明年|同期|翌年/u;

/** Whether a text speaks of a year other than the report's. */
export function mentionsOtherYear(text: string, year: number): boolean {
  return otherYears.test(text) || yearsIn(text).some((one) => one.year !== year);
}
