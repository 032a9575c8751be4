import { cellLabel } from './cell-text.ts';

/** What a column holds, as its head says. */
export type Role =
  | 'level'
  | 'name'
  | 'weakName'
  | 'relation'
  | 'target'
  | 'initialTarget'
  | 'adjustedTarget'
  | 'unit'
  | 'actual'
  | 'fullMark'
  | 'score'
  | 'coefficient'
  | 'deviation'
  | 'deduction'
  | 'note'
  | 'initial'
  | 'adjusted'
  /** A budget that does not say whether it is the first or the adjusted one. */
  | 'planned'
  | 'spent'
  | 'lastYear'
  | 'rate'
  | 'project'
  /** A known head that fills nothing: 评分标准. */
  | 'ignored';

export interface HeadWord {
  readonly role: Role;
  /** Of 一级指标 and its marks: 1; `null` where the head names no level. */
  readonly level: number | null;
  /** Of 2017年预算数: 2017; `null` where the head names no year. */
  readonly year: number | null;
}

const year = '(?:(?<year>20\\d\\d)年度?|本年度?|当年|年度|全年)?';
const level = '(?:(?<level>[一二三四1-4])级(?:指标)?)';
const number = '(?:数|额|金额|总额|资金)?';

const patterns: readonly (readonly [Role, RegExp])[] = [
  [
    'ignored',
    /^\S*(?:复核|复评|评审|财政|核定|核查|专家|主管部门|抽查|第三方|再评价)\S*(?:得?分|分数|分值)$/u,
  ],
  ['level', new RegExp(`^${level}(?:指标|目标)?(?:名称|内容)?$`, 'u')],
  ['name', /^(?:绩效|具体|评价|考核)?指标(?:名称|内容)$|^具体指标$/u],
  ['weakName', /^(?:绩效|评价|考核|自评)?指标$|^(?:评价|考核|评分|自评)(?:内容|项目|要素)$/u],
  ['relation', /^(?:指标)?(?:性质|符号)$|^运算符号?$/u],
  ['initialTarget', /^年初(?:设定)?(?:绩效)?(?:指标|目标)值$/u],
  ['adjustedTarget', /^(?:年中)?调整后?(?:绩效)?(?:指标|目标)值$/u],
  ['target', /^(?:年度|全年|当年|本年|计划|预期|绩效|设定)*(?:指标|目标|计划|预期)(?:完成)?值$/u],
  [
    'actual',
    /^(?:全年|年度|本年|当年)?(?:实际)?(?:指标|目标)?(?:实际)?完成(?:指标|目标)?(?:值|情况)$|^(?:全年|年度|本年|当年)?实际值$|^实际完成$/u,
  ],
  ['unit', /^(?:度量|计量|指标|计算)?单位$/u],
  [
    'fullMark',
    new RegExp(
      `^(?:${level}|指标|(?:预算|资金)?执行率?)?(?:分值|满分|权重|标准分|标准分值|权重分|权重分值|分值权重|权重值)$`,
      'u',
    ),
  ],
  [
    'score',
    new RegExp(
      `^(?:${level}|指标|自评|实际|本项|(?:预算|资金)?执行率?)?(?:自评)?得分$|^自评分(?:数|值)?$`,
      'u',
    ),
  ],
  ['coefficient', /^(?:指标)?得分系数$/u],
  [
    'deviation',
    /^(?:存在|预算)?(?:执行率?偏低|偏差|差异|未完成|未达标|未实现|偏离)\S*原因\S*$|^原因(?:分析)?(?:及改进措施)?$|^偏差(?:分析|说明)\S*$/u,
  ],
  ['deduction', /^(?:扣分|失分|减分|未得分)\S*(?:原因|说明|理由|依据)\S*$/u],
  ['note', /^(?:备注|说明|其他说明|情况说明)$/u],
  ['lastYear', /^(?:上年度?|去年|上一年度?)\S*(?:数|额|算)$/u],
  ['initial', new RegExp(`^${year}年初(?:批复|部门|安排|核定)?预算(?:批复|安排)?${number}$`, 'u')],
  [
    'adjusted',
    new RegExp(
      `^(?:${year}(?:调整后?的?|预算调整后)(?:全年|年度)?预算${number}|全年预算${number}|(?:全年)?预算${number}调整后|预算调整后${number})$`,
      'u',
    ),
  ],
  [
    'planned',
    new RegExp(
      `^${year}(?:项目|部门|资金|财政|采购|政府采购)?(?:预算(?:安排|批复)?|安排预算|计划|批复)${number}$|^(?:采购计划|计划采购|计划)金额$`,
      'u',
    ),
  ],
  [
    'spent',
    new RegExp(
      `^${year}(?:实际|项目|资金|财政|支出|采购|政府采购)?(?:执行|支出|决算(?:统计)?|支付|完成支出)${number}$|^(?:全年)?预算执行${number}$|^(?:全年)?实际(?:支出|采购|执行)?${number}$|^(?:采购实际|实际采购|采购|实际)金额$`,
      'u',
    ),
  ],
  [
    'rate',
    /^(?:预算|资金|支出|项目|政府采购|采购|全年)?(?:支出|预算|资金)?执行(?:率|进度)$|^(?:预算|资金)?支出(?:率|进度)$/u,
  ],
  ['project', /^(?:重点|主要|专项|具体)*项目(?:支出)?名称$|^重点项目$|^(?:重点)?任务名称$/u],
  [
    'ignored',
    /^(?:序号|行次|名称|栏次|科目(?:名称)?|项目|内容|类别|资金来源|数据来源|完成率|完成比例|指标方向|是否核心指标|经济分类|小计|合计)$|^指标(?:解释|说明|释义)$|^(?:评分|计分|评价|计算|考核)(?:标准|方法|办法|规则|细则|依据|说明|公式)\S*$|^佐证\S*$|^证明\S*$/u,
  ],
];

/** Bracketed words that leave a head what it is: （万元）, (A), (B/A), (10分). */
const harmless =
  /\((?:单位:?)?(?:万元|亿元|人民币元|元|%|分|[A-Z](?:[/÷×=][A-Z×*\d%]+)*|\d+分?(?:[×x]?执行率)?|单位:?)\)/gu;

const numerals = '一二三四';

/** What a column head names, `null` when it is no word of a head. */
export function headWord(text: string): HeadWord | null {
  const plain = cellLabel(text).replaceAll(harmless, '').replaceAll(/[()]/gu, '');
  if (plain === '' || plain.length > 16) return null;
  for (const [role, pattern] of patterns) {
    const match = pattern.exec(plain);
    if (match) return { role, level: levelNumber(match.groups), year: yearNumber(match.groups) };
  }
  return null;
}

function levelNumber(groups: RegExpExecArray['groups']): number | null {
  const name = groups?.['level'];
  if (!name) return null;
  return numerals.includes(name) ? numerals.indexOf(name) + 1 : Number(name);
}

function yearNumber(groups: RegExpExecArray['groups']): number | null {
  return groups?.['year'] ? Number(groups['year']) : null;
}
