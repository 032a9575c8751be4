import { yearsIn } from '#prose/fiscal-years.ts';

/** Who and when a report speaks of. */
export interface Reporter {
  /** Names of the reporting department, short ones included. */
  readonly selfNames: readonly string[];
  /** The report's year; `null` when it is not known. */
  readonly year: number | null;
}

/** What a phrase says of whose and which year's money it is, and what remains of it. */
export interface ScopedPhrase {
  /** Without the words of scope in front. */
  readonly rest: string;
  /** The words of scope themselves. */
  readonly front: string;
  readonly namesSelf: boolean;
  readonly ownYear: boolean;
  readonly otherYear: boolean;
  /** Whether another year opens the phrase, and so what follows it as well. */
  readonly opensOtherYear: boolean;
  /** One fund, one unit or a part of the year only. */
  readonly narrow: boolean;
  /** Opens the parts of what stands before it. */
  readonly opensParts: boolean;
}

const generic =
  '全(?:局|委|厅|院|校)(?!性)|(?:我|本)(?:局|会|委|办|院|厅|部门|部|处|中心|单位|学校|校|学院|医院|法院|检察院|管委会|馆|联|镇|乡|街道|所|站|支队|总队|大队|队|市工商联)|(?:我|本)(?:市|区|县|省)[\\p{Script=Han}]{1,6}?(?:局|会|委|办|厅)';
const plainScope =
  '经?(?:[市区县省州]级?)?财政(?:局|部门|厅)?(?:批复|核定|下达|安排)|在|截至年末|截至年底|年度内|年内|本年度|本年(?!收入|支出)|当年(?!预算|支出)|今年|部门(?!整体支出)|单位(?!整体支出)|其中|此外|同时|其|由|支出数由|支出由|共(?!计)|和|及|以及|的|“|”(?=的)';
const narrowing =
  /一般公共预算|政府性基金|国有资本经营|财政专户|(?<!非|本年)财政拨款|上级补助|转移支付|中央|省级|自有资金|其他资金|专项资金|债券|本级|(?<!行政|事业|党政)机关(?!事业|运行|单位|党)|全系统|所属|下属|直属|各单位|汇总|[该此]项|累计|历年|总投资|截至|[一二三四]季度|[上下]半年|\d{1,2}月|月均|年均|人均|平均/u;
const elsewhen =
  /上年(?!度?(?:财政拨款)?结转)|去年|上一年|以前年度|往年|次年|(?<!结转)下年|明年|翌年|同期|前一年/u;

const elsewhenFirst =
  /^(?:在|截至)?(?:上年(?!度?(?:财政拨款)?结转)|去年|上一年|前一年|次年|下年|明年|(?:19|20)\d{2}年)/u;

/** Takes the words of scope off the front of a phrase. */
export function scoped(phrase: string, { selfNames, year }: Reporter): ScopedPhrase {
  const names = selfNames.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  const self = [...names.sort((a, b) => b.length - a.length), generic].join('|');
  const own = year === null ? '' : `|${year}年度?|${year}会计年度`;
  const front = new RegExp(`^(?:${self}|${plainScope}${own})+`, 'u').exec(phrase)?.[0] ?? '';
  const years = yearsIn(phrase);
  return {
    rest: phrase.slice(front.length),
    front,
    namesSelf:
      new RegExp(`${self}|^部门`, 'u').test(front) ||
      /^(?:部门|单位)?整体支出/u.test(phrase.slice(front.length)),
    ownYear: years.some((one) => one.year === year) || /本年|当年|今年/u.test(front),
    otherYear: elsewhen.test(phrase) || years.some((one) => one.year !== year),
    opensOtherYear: elsewhenFirst.test(phrase) && !front.includes(String(year)),
    narrow: narrowing.test(phrase),
    opensParts: /^(?:其中|包括|分别[为是])/u.test(phrase),
  };
}

/** Words of a sentence that change nothing about whose money it tells. */
export function isNeutral(rest: string): boolean {
  return neutral.test(rest) && (!ofSomething.test(rest) || /^项目支出(?:方面|情况)?$/u.test(rest));
}

/** 示例大桥项目支出情况如下 turns to a project. */
const ofSomething = /项目|工程|专项|课题|下属|所属|中心|[站所院]/u;

const neutral =
  /^(?:$|(?:均|全部)为.{0,40}|按.{1,10}(?:分|划分|看|来看)|从.{1,10}(?:看|来看|分析)|具体(?:情况)?(?:如下|为)?|情况如下|主要(?:包括|为)?|包括|分别[为是]|(?:经|据|根据).{0,24}(?:批复|批准|决算|报表|统计|同意|批准后)|.{0,12}(?:收支|收入|预算|支出|执行|决算|经费|采购)(?:编制)?(?:[及和].{0,8})?(?:情况|方面|工作)(?:如下|为|是|看)?|支出结构|(?:在)?(?:部门|单位)?(?:整体|全年|本年|总|基本)?支出(?:数|总额|总数)?(?:中|之中))$/u;
