/** What a figure in points says of an indicator or of the whole evaluation. */
export type ScoreMeasure = 'total' | 'fullMark' | 'score' | 'deduction';

/** A phrase in front of points, taken apart. */
export interface ScorePhrase {
  /** The indicator it names; empty where it names none. */
  readonly name: string;
  /** `null` where it says neither mark nor score. */
  readonly measure: ScoreMeasure | null;
}

const measures: readonly (readonly [ScoreMeasure, string])[] = [
  [
    'total',
    '(?:绩效|自评|自我评价|评价|综合|最终|考核|整体|支出)*(?:总得分|总分数?|综合得分|综合评分|总评分)',
  ],
  ['fullMark', '(?:标准|设定|目标)?(?:分值|满分|权重|标准分)(?:分值|总分)?'],
  ['score', '(?:绩效|自评|自我评价|评价|实际|最终|评定)*(?:得分|得|评分|实得)|自评分?数?'],
  ['deduction', '(?:共|合计|被)?(?:扣减|扣分|扣|失分)(?:了)?'],
];
const copula = /(?:均为|为|是|共计|共|计|达到|达|：|了|的)+$/u;
const compiled = measures.map(([measure, words]) => {
  return { measure, pattern: new RegExp(`(?<!满)(?:${words})$`, 'u') };
});

/** Takes the words in front of points apart, the longest words of measure first. */
export function scorePhrase(phrase: string): ScorePhrase {
  const plain = phrase.replace(copula, '');
  // 自评分值 may be either.
  if (/自评分值$/u.test(plain)) return { name: indicatorName(plain), measure: null };
  const [longest] = compiled
    .flatMap(({ measure, pattern }) => {
      const words = pattern.exec(plain)?.[0];
      return words === undefined ? [] : [{ measure, words }];
    })
    .sort((a, b) => b.words.length - a.words.length);
  if (!longest) return { name: indicatorName(plain), measure: null };
  return { name: indicatorName(plain.slice(0, -longest.words.length)), measure: longest.measure };
}

const fore =
  /^(?:[一二三四五六七八九十]是|其中|此外|同时|另外|在|[一二三四]级指标(?:中)?的?(?:——|--|：)?|指标|和|及)+/u;
const aft =
  /(?:的|方面|版块|板块|部分|[一二三四]级指标|(?:这一|该)?(?<!绩效)指标|(?<=率|性|度)项|项指标)+$/u;

/** 该项指标 points to what the heading names. */
const pointing = /^(?:[该本此]|这一?)(?:项|部分|类)?(?:指标)?$/u;

/** The name of an indicator without quotation marks around it and words that only point to it. */
export function indicatorName(words: string): string {
  const plain = words.replace(fore, '').replace(aft, '').replace(fore, '').replace(pointing, '');
  return /^“[^“”]*”$/u.test(plain) ? plain.slice(1, -1) : plain;
}

/** Words of the evaluation as a whole, which name no indicator. */
export function isWhole(name: string): boolean {
  return /^(?:(?:部门|单位|整体|支出|绩效|预算|综合|自评|自我|评价|评定|最终|考评|结果|工作|情况|经|报告|的|本次)*)$/u.test(
    name,
  );
}
