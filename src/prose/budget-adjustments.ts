/** Names of figures and indicators that hold 调整 and explain nothing. */
const names =
  /调整后?的?(?:全年|年度|支出)?预算数?|预算调整率|(?:预算)?调整(?:执行|控制)?率|全年[（(]调整[）)]预算数?/gu;
const money = '(?:预算|资金|经费|额度)';
const adjusting = new RegExp(
  [
    '追加|调增|调减|核减|核增|增人增资|划[转拨入出]|机构改革|财政统筹',
    '结转.{0,12}(?:纳入|列入|计入)',
    '年中.{0,24}(?:增加|减少|新增|下达|安排|调整)',
    `(?:收回|压减|压缩|下达).{0,12}${money}|${money}.{0,16}(?:调整|调剂|压减|压缩|收回)`,
    `(?:调整|调剂).{0,8}${money}|新增.{0,8}(?:债券|转移支付)`,
  ].join('|'),
  'u',
);
/** What was not done, is yet to be done, or concerns another year's budget. */
const elsewhere = /下年|次年|下一年|明年|今后|下一步|[未没不]|尚需|拟/u;

/** The clause in which a text tells of a change to the year's budget, `null` when it tells of none. */
export function budgetAdjustmentIn(text: string): string | null {
  for (const clause of text.split(/[，。；：！？]/u)) {
    if (!elsewhere.test(clause) && adjusting.test(clause.replaceAll(names, '预算'))) return clause;
  }
  return null;
}
