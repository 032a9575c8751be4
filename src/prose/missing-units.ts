/** A figure without the sign or unit that its sentence requires. */
export interface MissingUnit {
  /** The figure with the word in front of it: 增长13.95. */
  readonly text: string;
  readonly offset: number;
  /** What is missing, in Chinese. */
  readonly missing: string;
}

const end = '(?=[，。；,;）)]|$)';
const shares = new RegExp(
  String.raw`(?:增长|下降|占比|占|执行率|完成率|覆盖率|满意度|控制率|利用率|变动率)(?:了|为|达|达到|约|至|比为)?\s?\d+\.\d+${end}`,
  'gu',
);
const changes = new RegExp(
  String.raw`(?:增加|减少|上升|提高|降低|超出|节约)(?:了|约)?\s?\d+\.\d+${end}`,
  'gu',
);
const amounts =
  /(?:[\p{Script=Han}]{2,4}(?<![浪自学免收])费|支出|预算数|支出数|决算数|金额|资金|拨款|收入|结余|投资额)(?:为|共|约|共计|合计)?\s?\d+(?:\.\d+)?万(?=[（(，。；,;]|$)/gu;
/** 分别增长3.5、4.2个百分点: the unit stands behind the last figure. */
const shared = /分别|依次|各|系数|倍|比值|指数|得分|扣分|评分/u;

/** `hint` is a cheap test for whether the pattern can match at all: most figures carry their units. */
const bareDecimal = /\.\d+(?:[，。；,;）)]|$)/u;
const searches = [
  { pattern: shares, hint: bareDecimal, missing: '百分号' },
  { pattern: changes, hint: bareDecimal, missing: '单位' },
  { pattern: amounts, hint: /\d万(?:[（(，。；,;]|$)/u, missing: '“元”' },
] as const;

/** Figures whose unit is certainly missing. */
export function missingUnits(text: string): readonly MissingUnit[] {
  if (!/\d(?:万|\.\d)/u.test(text)) return [];
  const found: MissingUnit[] = [];
  for (const { pattern, hint, missing } of searches) {
    if (!hint.test(text)) continue;
    for (const { 0: printed, index } of text.matchAll(pattern)) {
      const clause =
        text
          .slice(0, index)
          .split(/[。；]/u)
          .at(-1) ?? '';
      if (!shared.test(clause)) found.push({ text: printed, offset: index, missing });
    }
  }
  return found.sort((a, b) => a.offset - b.offset);
}
