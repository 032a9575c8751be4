/** What an amount or a rate is about. */
export type MoneyTopic =
  | 'overall'
  | 'basic'
  | 'personnel'
  | 'operating'
  | 'project'
  | 'income'
  | 'openingCarryover'
  | 'surplusUsed'
  | 'surplusDistributed'
  | 'carryover'
  | 'reclaimed'
  | 'grandTotal'
  | 'carryoverRate'
  | ThreePublicTopic
  | 'procurement'
  | 'goods'
  | 'works'
  | 'services'
  /** Known words that front matter has no place for, or that may mean two things. */
  | 'aside';
export type ThreePublicTopic =
  | 'total'
  | 'abroad'
  | 'vehicles'
  | 'vehiclePurchase'
  | 'vehicleOperation'
  | 'reception';
export type MoneyMeasure =
  | 'initial'
  | 'adjusted'
  | 'budget'
  | 'expenditure'
  /** Of “三公”经费: what of it is basic spending. */
  | 'basic'
  | 'rate'
  | 'ofInitial';

/** Which label a phrase is, and nothing else; `null` where it leaves the topic or measure unsaid. */
export interface MoneyLabel {
  readonly topic: MoneyTopic | null;
  readonly measure: MoneyMeasure | null;
}

const sum = '(?:总额|总数|总计|数额|金额|资金|合计)?数?';
const whose = '(?:部门|单位|整体|支出|收支)*';
const measures: readonly (readonly [MoneyMeasure, string])[] = [
  ['initial', `年初${whose}(?:批复|核定|安排)?${whose}预算(?:批复|安排|支出)?${sum}`],
  [
    'adjusted',
    `(?:全年${whose}(?:调整后?|（调整）)?预算|调整后的?(?:全年|年度)?${whose}预算|预算调整后)${sum}|全年预算调整数|(?:全年)?调整预算数|(?:部门|整体)?(?:支出)?预算(?:数|总额)?（(?:调整后|含调整)）`,
  ],
  ['budget', `(?:年度|全年|当年)?(?:支出)?(?:预算|计划)(?:安排|批复|采购)?${sum}|安排预算${sum}`],
  [
    'expenditure',
    `(?:全年|当年|年度|本年度?)*(?:预算)?(?:实际|共|总)?(?:完成|发生)?(?:采购)?(?:支出|执行)(?:决算|执行|完成)?${sum}|(?:年终|年末)?(?:支出)?决算(?:支出)?${sum}|实际(?:采购|支出|执行|使用)?${sum}|总支出`,
  ],
];
const rates: readonly (readonly [MoneyMeasure, string])[] = [
  [
    'rate',
    '(?:全年|年度|支出|总体|整体|部门)*(?:预算|支出)*执行率|(?:全年|年度|总体|整体|部门)*(?:预算|资金)*支出率',
  ],
  ['ofInitial', '(?:支出)?(?:完成|占|为)(?:全年|部门|单位)*年初(?:部门|支出)?预算数?的?(?:比例)?'],
];
/** 预算支出 and 预算执行 may be what was planned. */
const unclear = /^(?:全年|当年|年度|本年度?)*预算(?:安排|实际|共|总)*支出(?!决算|执行|完成)/u;

const topics: readonly (readonly [MoneyTopic, string])[] = [
  ['overall', '(?:部门|单位)?整体支出'],
  ['basic', '基本支出'],
  ['personnel', '人员(?:经费|支出)'],
  ['operating', '(?:日常)?公用(?:经费|支出)'],
  ['project', '项目支出'],
  ['total', '(?:一般公共预算)?(?:财政拨款)?(?:安排的)?“?三公”?经费(?:一般公共预算)?(?:财政拨款)?'],
  ['abroad', '因公出国（境）(?:费用|经费|费|支出)'],
  ['vehicles', '(?:公务用车|公车)购置[及和](?:运行|运行维护|维护)(?:费用|经费|费|支出)'],
  ['vehiclePurchase', '(?:公务用车|公车)购置(?:费用|经费|费)'],
  ['vehicleOperation', '(?:公务用车|公车)(?:运行|运行维护|维护)(?:费用|经费|费)'],
  ['reception', '公务接待(?:费用|经费|费|支出)'],
  ['procurement', '政府采购'],
  ['goods', '(?:政府采购)?货物(?:类)?(?:采购)?'],
  ['works', '(?:政府采购)?工程(?:类)?(?:采购)?'],
  ['services', '(?:政府采购)?服务(?:类)?(?:采购)?'],
];
/** Labels that need no measure. */
const whole: readonly (readonly [MoneyTopic, string])[] = [
  ['income', '本年收入(?:决算)?(?:合计|总额)?数?|全年收入合计|收入合计|收入决算数'],
  ['openingCarryover', '年初(?:财政拨款)?结转(?:和|及)?结余(?:资金)?'],
  ['surplusUsed', '使用非财政拨款结余(?:（含专用结余）)?'],
  ['surplusDistributed', '结余分配'],
  ['carryover', '年末结转(?:和|及)?结余(?:资金)?|结转下年(?:使用|支出)?(?:资金)?'],
  ['reclaimed', '财政(?:部门)?收回(?:的)?(?:资金|指标)?|被?收回财政资金'],
  ['grandTotal', '收、?支总计|收入支出总计|收入总计(?:和|、|与|及)支出总计'],
  [
    'aside',
    '(?:全年|当年)?累计(?:完成)?支出|总收入|收入总[计额]|支出总计|全年收入|(?:年度|年初)?(?:部门)?预算(?:安排)?收入|收入预算数?|(?:全年|调整后的?)?预算收入数?|(?:上年|年初)结转(?:资金)?|(?:政府)?采购(?:金额|规模|总额)|授予.{1,20}合同金额',
  ],
];

const prefix = '(?:基本支出)?(?:两项合计|合计|由|包括|含|用于|安排|全年|当年|本年|实际|完成|的)?';
const copula = '(?:均为|为|是|共计|共|达到|达|计|仅|：|的)*';
const compiled = {
  money: [
    ...whole.map(([topic, words]) => label(`(?:${words})`, { topic, measure: null })),
    ...measures.map(([measure, words]) => label(`(?:${words})`, { topic: null, measure })),
    ...topics.flatMap(([topic, words]) => [
      label(`${prefix}(?:${words})(?:合计|总计)?`, { topic, measure: null }),
      ...measures.map(([measure, told]) =>
        label(`${prefix}(?:${words})(?:的|，|支出)?(?:${told})`, { topic, measure }),
      ),
    ]),
  ],
  percent: [
    label('(?:年末)?结转结余率', { topic: 'carryoverRate', measure: null }),
    label('(?:政府)?采购(?:预算|计划)?执行率', { topic: 'procurement', measure: 'rate' }),
    ...rates.map(([measure, words]) => label(`(?:${words})`, { topic: null, measure })),
    label('(?:部门|单位)?整体支出(?:预算)?执行率', { topic: 'overall', measure: 'rate' }),
  ],
};

function label(words: string, meaning: MoneyLabel) {
  return { pattern: new RegExp(`^(?:${words})${copula}$`, 'u'), meaning };
}

const aside: MoneyLabel = { topic: 'aside', measure: null };

/** Reads a phrase that must be a label and no more; `null` when it says anything else. */
export function readLabel(phrase: string, kind: 'money' | 'percent' | 'either'): MoneyLabel | null {
  if (unclear.test(phrase)) return aside;
  const read = (list: typeof compiled.money) => {
    const meaning = list.find(({ pattern }) => pattern.test(phrase))?.meaning ?? null;
    const topic = meaning?.topic ?? null;
    // 基本支出用于公务接待费3万元 is not all of it: projects may pay for some.
    const isPart =
      topic !== null && familyOf(topic) === 'three-public' && /^基本支出/u.test(phrase);
    return isPart ? aside : meaning;
  };
  if (kind === 'money') return read(compiled.money);
  if (kind === 'percent') return read(compiled.percent);
  return read(compiled.money) ?? read(compiled.percent);
}

/** Labels that only the whole department's accounts have. */
export const accountsOnly = /^(?:本年|全年)(?:收入|支出)合计|^收、?支总计|^收入支出总计/u;

export type MoneyFamily = 'accounts' | 'three-public' | 'procurement';

/** Topics between which a measure may be carried on. */
export function familyOf(topic: MoneyTopic): MoneyFamily {
  if (/^(?:total|abroad|vehicle|reception)/u.test(topic)) return 'three-public';
  return /^(?:procurement|goods|works|services)$/u.test(topic) ? 'procurement' : 'accounts';
}
