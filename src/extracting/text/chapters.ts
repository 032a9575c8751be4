/** What a chapter of a report is about, as far as its heading says. */
export type Chapter =
  | 'targets'
  | 'projects'
  | 'problems'
  | 'measures'
  /** 上年度问题整改情况. */
  | 'follow-up'
  | 'attachments'
  /** 存在的问题及改进措施 in one: its items may be either. */
  | 'problems-and-measures';

const problems =
  /(?:存在的?|主要|发现的?|面临的?)(?:主要|突出)?的?(?:问题|不足|困难)|^(?:主要)?问题(?:和|及|与)|问题及?(?:原因|不足)|^(?:主要)?问题$|问题和(?:原因|困难|不足)/u;
const measures =
  /(?:改进|整改|改善|解决)的?(?:工作)?(?:的|方向)?(?:和|及|与)?(?:具体)?(?:措施|意见|建议|办法|思路)|(?:有关|相关|工作)?(?:措施|建议)(?:和|及|与)(?:措施|建议)|下一步.{0,6}(?:措施|打算|建议)|改进方向|(?:^|有关|相关|工作|意见|改进|政策)(?:建议|措施)$/u;
const lastYear = /上年|上一年|以前年度|以往年度|往年|去年/u;
const targets =
  /(?:绩效)?(?:目标|指标)(?:任务)?的?(?:完成|实现|达成)(?:程度)?(?:情况)?|履职(?:效能|目标|完成)(?:完成|实现)?情况|工作(?:任务)?(?:的)?完成情况|任务(?:的)?完成情况|(?:产出|效益|效果|指标).{0,8}(?:完成|实现)?(?:情况|分析)|履职(?:产出|效益)|^(?:履职|管理)成效$|^主要绩效(?:情况)?$/u;
const projects =
  /项目(?:支出|资金|经费|预算)?.{0,6}(?:完成|执行|支出|使用|实施|开展)?(?:情况|分析)/u;

/** Kinds of indicators, whose headings stand above what was reached as well as above scores. */
export const kindsOfIndicators =
  /^(?:产出|效益|效果|数量|质量|时效|成本|(?:服务对象|社会公众)?满意度)(?:指标)?(?:情况)?$/u;

/** The chapter that a heading names, `null` when it names none of them. */
export function chapterNamed(title: string): Chapter | null {
  if (/^附件/u.test(title)) return 'attachments';
  if (title.includes('整改') && lastYear.test(title)) return 'follow-up';
  const isProblems = problems.test(title);
  const isMeasures =
    measures.test(title) || (isProblems && /[和及与、].{0,6}(?:建议|打算)$/u.test(title));
  if (isProblems && isMeasures) return 'problems-and-measures';
  if (isProblems) return 'problems';
  if (isMeasures) return 'measures';
  if (targets.test(title) || kindsOfIndicators.test(title)) return 'targets';
  return projects.test(title) ? 'projects' : null;
}

/** Headings of the accounts, wherever they stand: 完成情况 above them tells of something else. */
const accounts =
  /^(?:部门|单位)?(?:整体)?(?:年度)?(?:预算|资金|支出)*(?:执行率?|收支|投入(?:和|及)使用)(?:完成)?情况$|^“?三公”?经费/u;

/** The chapter that the headings above a paragraph name, the nearest that names one. */
export function chapterOf(titles: readonly string[]): Chapter | null {
  for (const title of titles.toReversed()) {
    const chapter = chapterNamed(title);
    if (chapter !== null) return chapter;
    if (accounts.test(title)) return null;
  }
  return null;
}
