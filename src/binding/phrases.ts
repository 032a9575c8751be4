import type { FigureKind } from '#prose/text-figures.ts';
import type { Measure } from './fact.ts';

/** Words that name a measure, longest first, by what kind of figure may follow. */
const measureWords: readonly {
  readonly kinds: readonly FigureKind[];
  readonly words: string;
  readonly measure: Measure;
}[] = [
  {
    kinds: ['money'],
    words: '年初批复预算数|年初部门预算数|年初预算数|年初预算',
    measure: 'initial',
  },
  {
    kinds: ['money'],
    words: '全年调整预算数|调整后预算数|调整后全年预算数|全年预算数|调整预算数|全年预算',
    measure: 'adjusted',
  },
  { kinds: ['money'], words: '采购计划金额|计划采购金额|计划金额', measure: 'plan' },
  { kinds: ['money'], words: '实际采购金额|采购实际金额|实际金额', measure: 'actual' },
  { kinds: ['money'], words: '预算安排|安排预算|预算金额|预算数|预算', measure: 'budget' },
  {
    kinds: ['money'],
    words:
      '支出决算数|支出决算|决算支出|支出总额|支出金额|实际支出|完成支出|全年支出|支出数|执行数|决算数|支出',
    measure: 'expenditure',
  },
  { kinds: ['percent'], words: '预算执行率|支出执行率|执行率|控制率', measure: 'rate' },
  {
    kinds: ['percent'],
    words: '占支出数的|占支出的|占总支出的|占支出总额的|占比|占',
    measure: 'share',
  },
  { kinds: ['points'], words: '分值|满分', measure: 'fullMark' },
  {
    kinds: ['points'],
    words: '(?:部门)?(?:整体支出)?绩效(?:自评)?总分|自评总分|综合得分|总得分|总分',
    measure: 'total',
  },
  { kinds: ['points'], words: '自评得分|自评得|得分|得', measure: 'score' },
  { kinds: ['points'], words: '扣减|扣分|扣', measure: 'deduction' },
  {
    kinds: ['count', 'percent', 'money', 'plain'],
    words: '年度目标值|年度指标值|目标值|指标值',
    measure: 'target',
  },
  {
    kinds: ['count', 'percent', 'money', 'plain'],
    words: '实际完成值|实际完成|完成值|提高到|保持在|提升到|达到|完成|实际|达',
    measure: 'actual',
  },
];

const filler =
  '(?:项目|资金|专项|当年|全年|本年度?|年度|\\d{4}年度?|累计|实际|共计|共|已|的|数|额|总额|金额|合计|总计|全市|工作)';
const copula = '(?:均为|为|是|共计|合计|总计|共|约|仅|计|达到|达|了|[:：]|的)';

/** What a phrase between an entity and its figure says: which measure, or none. */
export interface Phrase {
  /** `null` when the entity is followed by its figure at once. */
  readonly measure: Measure | null;
}

const byKind = new Map<
  FigureKind,
  readonly { readonly pattern: RegExp; readonly measure: Measure }[]
>();

function patternsFor(kind: FigureKind) {
  const before = byKind.get(kind);
  if (before) return before;
  const patterns = measureWords
    .filter(({ kinds }) => kinds.includes(kind))
    .map(({ words, measure }) => ({
      pattern: new RegExp(`^${filler}*(?:${words})${copula}*$`, 'u'),
      measure,
    }));
  byKind.set(kind, patterns);
  return patterns;
}

const noMeasure = new RegExp(`^${filler}*${copula}*$`, 'u');

/** Reads the words between an entity (or the start of a piece) and a figure; `null` if they say more. */
export function readPhrase(words: string, kind: FigureKind): Phrase | null {
  const found = patternsFor(kind).find(({ pattern }) => pattern.test(words));
  if (found) return { measure: found.measure };
  return noMeasure.test(words) ? { measure: null } : null;
}

/** A phrase in front of a figure, taken apart: 卫生健康支出决算数为. */
export interface LabelledPhrase {
  /** What remains in front of the words of measure: 卫生健康; may be empty. */
  readonly label: string;
  readonly measure: Measure | null;
  /** The words of measure as printed: 支出决算数. */
  readonly words: string;
}

/** 合计 and 总计 are left: 支出合计 is a name. */
const lastWords = /(?:均为|为|是|共计|共|约|仅|达到|达|了|[:：]|的)+$/u;

const byEnding = new Map<
  FigureKind,
  readonly { readonly pattern: RegExp; readonly measure: Measure }[]
>();

/** Splits a phrase into what it is about and its measure, the longest words of measure first. */
export function splitPhrase(phrase: string, kind: FigureKind): LabelledPhrase {
  const plain = phrase.replace(lastWords, '');
  const patterns =
    byEnding.get(kind) ??
    measureWords
      .filter(({ kinds }) => kinds.includes(kind))
      .map(({ words, measure }) => ({ pattern: new RegExp(`(?:${words})$`, 'u'), measure }));
  byEnding.set(kind, patterns);
  const [longest] = patterns
    .flatMap(({ pattern, measure }) => {
      const words = pattern.exec(plain)?.[0];
      return words === undefined ? [] : [{ words, measure }];
    })
    .sort((a, b) => b.words.length - a.words.length);
  if (!longest) return { label: plain, measure: null, words: '' };
  const { words, measure } = longest;
  return { label: plain.slice(0, plain.length - words.length), measure, words };
}

/** The measure that the head of a column names, `null` when it names none. */
export function measureOfHead(head: string): Measure | null {
  const name = head.replace(/[（(].*$/u, '').replaceAll(/\s/gu, '');
  if (/^(?:年度)?(?:目标值|指标值)$/u.test(name)) return 'target';
  if (/^(?:全年|实际)?(?:完成值|完成情况|实际完成值|实际完成)$/u.test(name)) return 'actual';
  if (/^扣分$/u.test(name)) return 'deduction';
  return headWords.find(({ pattern }) => pattern.test(name))?.measure ?? null;
}

const headWords = measureWords.map(({ words, measure }) => {
  return { pattern: new RegExp(`^(?:${words})$`, 'u'), measure };
});

/** Words of a phrase that turn it to another year, or to a comparison with one. */
export const otherYear = /上年|去年|上一年|以前年度|次年|下年|明年/u;
