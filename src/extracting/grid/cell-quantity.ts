import { readFigure } from './cell-figure.ts';
import { cellWords } from './cell-text.ts';

export type Relation = '≥' | '≤' | '=' | '定性';

/** A target or an actual value taken apart: ≥95% is ≥, 95 and %. */
export interface Quantity {
  readonly relation: Relation | null;
  /** The figure without its unit, or the words as printed. */
  readonly text: string;
  readonly figure: boolean;
  readonly unit: string | null;
}

const relations: readonly (readonly [RegExp, Relation])[] = [
  [/^(?:≥|≧|⩾|>=|=>|大于等于|大于或等于|不低于|不少于|不小于|至少)/u, '≥'],
  [/^(?:≤|≦|⩽|<=|=<|小于等于|小于或等于|不高于|不超过|不多于|不大于|至多)/u, '≤'],
  [/^(?:=|等于)/u, '='],
];

/** The relation that a cell of 指标性质 names, `null` for 定量 and whatever is none. */
export function relationOf(text: string): Relation | null {
  const words = cellWords(text).normalize('NFKC');
  if (/^定性(?:指标)?$/u.test(words)) return '定性';
  return relations.find(([sign]) => words.replace(sign, '') === '')?.[1] ?? null;
}

const counters =
  '人次|件次|场次|户次|批次|车次|人天|人月|平方米|立方米|平方公里|公里|公斤|千克|公顷|小时|分钟|个?工作日|课时|学时|个百分点|个月|人日|万元|亿元|元';
const counter =
  '[个项家次场人名位条件宗起册份篇所座张户台辆套亩斤吨种类批期支天年处部枚届间栋门节笔本只村镇站片幅首款米棵株头艘艇架颗粒盏块例岁倍级]';
const whole = new RegExp(
  `^(?:${counters}|${counter}|㎡|m2|km|分|元/\\S{1,4}|(?:微克|毫克|克|公斤|千克|吨|分贝|升)(?:/(?:立方米|升|亩|公顷|人|天|日|年))?|${counter}/\\S{1,3})$`,
  'u',
);

/** Reads a target or an actual value; `null` where the cell is blank or a stroke. */
export function readQuantity(text: string): Quantity | null {
  const words = cellWords(text);
  const plain = words.normalize('NFKC');
  const sign = relations.find(([pattern]) => pattern.test(plain));
  const rest = sign ? plain.replace(sign[0], '') : plain;
  const reading = readFigure(rest);
  if (reading.kind === 'absent' && !sign) return null;
  const asPrinted = { relation: null, text: words, figure: false, unit: null };
  if (reading.kind !== 'figure') return asPrinted;
  const relation = sign?.[1] ?? null;
  const { text: stated, unit } = reading;
  // 95%以上 says more than its digits: the sign stays where it is.
  const percent = /^-?[\d.]+%$/u.test(stated);
  if (percent && unit === null)
    return { relation, text: stated.slice(0, -1), figure: true, unit: '%' };
  if (unit === null) return { relation, text: stated, figure: true, unit: null };
  // 2022年 is a date, and what is no known unit may be part of a sentence.
  if (!whole.test(unit) || (unit === '年' && /^(?:19|20)\d\d$/u.test(stated))) return asPrinted;
  return { relation, text: stated, figure: true, unit };
}
