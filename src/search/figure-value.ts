import { type ExactDecimal, exactDecimal } from './exact-decimal.ts';
import { symbolsOf } from './symbols.ts';

/** One end of the values asked for. */
export interface Bound {
  /** `90`, `4000`, `-5`. */
  readonly digits: string;
  /** Power of ten named by 万 or 亿, otherwise 0. */
  readonly power: number;
  readonly inclusive: boolean;
}

/** A value asked for: figures between two bounds, narrowed by label and unit. */
export interface FigureValue {
  /** The label as typed; empty for any. */
  readonly label: string;
  readonly asked: AskedLabel;
  /** 元, %, 分 or a counter such as 场; `null` when a label was given and no unit. */
  readonly unit: string | null;
  /** `null` where there is no bound; equal and inclusive for one exact value. */
  readonly low: Bound | null;
  readonly high: Bound | null;
}

/** Labels in the symbols of the index: one of several, or any that holds a text. */
export type AskedLabel = { readonly names: readonly string[] } | { readonly part: string };

/** A label or unit as the index compares it. */
export function plainName(text: string): string {
  return symbolsOf(text).symbols.join('');
}

/** Short names that mean a report's own figures, and not every label that holds them. */
const meanings: readonly (readonly [typed: string, names: readonly string[]])[] = [
  ['得分 总分 总得分 自评 自评分 自评得分 自评总分 评分 分数', ['自评总分']],
  ['预算 预算数 预算额 总预算 预算总额', ['年初预算数', '全年预算数']],
  ['调整预算 调整预算数 调整后预算 全年调整预算数', ['全年预算数']],
  ['总支出 支出总额 决算数 执行数', ['支出数']],
  ['预算执行率', ['执行率', '预算执行率']],
];

/** Which figures a typed label means. */
export function askedLabel(label: string): AskedLabel {
  const plain = plainName(label);
  const meant = meanings.find(([typed]) => typed.split(' ').includes(plain));
  return meant ? { names: meant[1] } : { part: plain.replace(/决算数?$/u, '支出数') };
}

/** The unit that a label stands for by itself, `null` when it stands for none. */
export function unitOfLabel(label: string): '%' | '分' | null {
  if (/(?:率|比例|比重|占比|满意度)$/u.test(label)) return '%';
  return /分数?$|^自评$/u.test(label) ? '分' : null;
}

/** A bound as a number; `power` more powers of ten where figures are told in another unit. */
export function exactBound({ digits, power }: Bound, more = 0): ExactDecimal {
  return exactDecimal(digits, power + more);
}

/** A value in words: how the query was understood. */
export function readingOf({ label, unit, low, high }: FigureValue): string {
  const name = label || '数字';
  const told = (bound: Bound) => quantity(bound, unit);
  if (low && high) {
    if (low.digits === high.digits && low.power === high.power) return `${name}等于${told(low)}`;
    return low.inclusive && high.inclusive
      ? `${name}在${told(low)}至${told(high)}之间`
      : `${name}${low.inclusive ? '不低于' : '高于'}${told(low)}、${high.inclusive ? '不高于' : '低于'}${told(high)}`;
  }
  if (low) return `${name}${low.inclusive ? '不低于' : '高于'}${told(low)}`;
  return high ? `${name}${high.inclusive ? '不高于' : '低于'}${told(high)}` : name;
}

const magnitudes: Readonly<Record<number, string>> = {
  4: '万',
  6: '百万',
  7: '千万',
  8: '亿',
  12: '万亿',
};

function quantity({ digits, power }: Bound, unit: string | null): string {
  const untold = unit === null && power === 0 ? '（金额以万元计）' : '';
  return `${digits}${magnitudes[power] ?? ''}${unit ?? ''}${untold}`;
}
