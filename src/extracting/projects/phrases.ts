/** A phrase in front of an amount in the chapter on projects. */
export interface ProjectPhrase {
  /** The project; empty where the phrase only continues the one before. */
  readonly name: string;
  readonly measure: 'budget' | 'expenditure';
}

const when = '(?:全年|当年|本年度?|年度|实际|共|已|累计完成)*';
const measures: readonly (readonly [ProjectPhrase['measure'], string])[] = [
  [
    'budget',
    `(?:年初|全年|当年|本年|年度|调整后的?)*(?:批复|安排|核定|支出)*预算(?:安排|批复|资金|金额|总额)*数?|${when}安排(?:财政)?(?:资金|经费)|安排预算(?:资金)?`,
  ],
  [
    'expenditure',
    `${when}(?:完成|发生)?支出(?:金额|资金|决算|总额)*数?|${when}(?:使用|执行|支付|支用)(?:资金|金额)?数?|决算数|执行数|实际完成(?:投资)?`,
  ],
];
const copula = /(?:为|是|共计|共|合计|计|达到|达|：|了|约)+$/u;
const pronoun = /^(?:该项?目?|本项?目?|此项目?|项目|其|资金)?(?:资金|经费)?$/u;
/** Words of the whole, of other amounts, or of sentences that name no project. */
const noProject =
  /^(?:部门|单位|我|本|全[市区县]|重点|各|项目支出|基本支出|公用经费|人员经费|合计|总|共|全年|财政|上级|中央|省|其他|主要|用于|其中|带动|拉动|争取|引进|筹集|募集|涉及)|累计|合计|截至|总投资|以来|(?:\d|[二两三四五六七八九十])个[^，。]*项目|[为是].*项目$/u;

/** Reads name and measure; `null` where the phrase is anything else. */
export function projectPhrase(phrase: string, year: number | null): ProjectPhrase | null {
  const plain = phrase.replace(copula, '');
  const found = measures
    .flatMap(([measure, words]) => {
      const told = new RegExp(`(?:${words})$`, 'u').exec(plain)?.[0];
      return told === undefined ? [] : [{ measure, told }];
    })
    .sort((a, b) => b.told.length - a.told.length);
  const [longest] = found;
  if (!longest) return null;
  const { measure, told } = longest;
  const ofYear = year === null ? /^$/u : new RegExp(`^${year}年度?|${year}年度?$`, 'gu');
  const name = plain
    .slice(0, plain.length - told.length)
    .replaceAll(ofYear, '')
    .replaceAll(/（[^（）]*\d[^（）]*）/gu, '')
    .replace(/的$/u, '');
  if (pronoun.test(name)) return { name: '', measure };
  if (noProject.test(name) || name.length < 3 || name.length > 45) return null;
  return { name: /^“[^“”]*”$/u.test(name) ? name.slice(1, -1) : name, measure };
}
