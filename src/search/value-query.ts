import { compareExactly } from './exact-decimal.ts';
import {
  askedLabel,
  type Bound,
  exactBound,
  type FigureValue,
  unitOfLabel,
} from './figure-value.ts';

/** A value in a query with where it was typed, the end exclusive. */
export interface TypedValue {
  readonly start: number;
  readonly end: number;
  readonly value: FigureValue;
}

const powers: Readonly<Record<string, number>> = { 万: 4, 百万: 6, 千万: 7, 亿: 8, 万亿: 12 };

type Relation = '>=' | '<=' | '>' | '<' | '=';

const signs: Readonly<Record<string, Relation>> = {
  '>': '>',
  '<': '<',
  '=': '=',
  '==': '=',
  '>=': '>=',
  '=>': '>=',
  '<=': '<=',
  '=<': '<=',
  '≥': '>=',
  '≧': '>=',
  '⩾': '>=',
  '≤': '<=',
  '≦': '<=',
  '⩽': '<=',
};

const words: Readonly<Record<string, Relation>> = {
  不低于: '>=',
  不少于: '>=',
  不小于: '>=',
  大于等于: '>=',
  大于或等于: '>=',
  至少: '>=',
  不高于: '<=',
  不超过: '<=',
  不大于: '<=',
  不多于: '<=',
  小于等于: '<=',
  小于或等于: '<=',
  至多: '<=',
  低于: '<',
  少于: '<',
  小于: '<',
  不足: '<',
  不到: '<',
  高于: '>',
  超过: '>',
  大于: '>',
  多于: '>',
  等于: '=',
};

/** 以上 and 以下 include the number itself, as they do in law. */
const endings: Readonly<Record<string, Relation>> = {
  以上: '>=',
  及以上: '>=',
  以下: '<=',
  及以下: '<=',
  以内: '<=',
};

/** Labels that speak of a measure: only these are taken for one where a word could be meant. */
const measure =
  /(?:[率比数分费额金量值次]|(?<![年制季]|角)度|比例|比重|预算|决算|支出|收入|结转|结余|合计|总计|采购|自评)$/u;

const oneOf = (table: object) =>
  Object.keys(table)
    .sort((a, b) => b.length - a.length)
    .join('|');
const number = String.raw`\d{1,3}(?:,\d{3})+(?![\d,])(?:\.\d+)?|\d+(?:\.\d+)?`;
const power = oneOf(powers);
const before = String.raw`(?<![^\s,;、])(?<year>(?:19|20)\d\d年(?:度|(?!度))\s*)?`;
const after = String.raw`(?:的(?:部门|单位|报告|项目|指标|目标)?)?(?=[\s,;、]|$)`;
const notInLabel = String.raw`\s<>=≥≤≧≦⩾⩽,;、"`;
const anyLabel = String.raw`(?:(?<label>[^${notInLabel}]{1,30}?)(?<gap>\s*))??`;
const wordLabel = String.raw`(?:(?<label>[^\d${notInLabel}]{1,30}?)(?<gap>\s*))??`;
const usualUnit = String.raw`\s*(?<power>${power})?\s*(?<unit>元|%|分)?`;
const counter = String.raw`(?<counterPower>${power})?(?<counter>(?![以及的至到])\p{Script=Han}{1,3})`;

/** A comparison by sign, by word, by what follows the number; a range. */
const patterns = [
  `${anyLabel}(?<sign>${oneOf(signs)})\\s*(?<digits>-?(?:${number}))(?:${usualUnit}|${counter})`,
  `${wordLabel}(?<word>${oneOf(words)})\\s*(?<digits>-?(?:${number}))${usualUnit}`,
  `${wordLabel}(?<digits>${number})${usualUnit}\\s*(?<ending>${oneOf(endings)})`,
  `${wordLabel}(?<from>${number})\\s*(?<fromPower>${power})?\\s*(?<fromUnit>元|%|分)?\\s*[-~—–至到]\\s*(?<digits>${number})${usualUnit}(?:之间)?`,
].map((pattern) => new RegExp(`${before}${pattern}${after}`, 'gu'));

/**
 * The values typed in a query, in order. Whatever is not certainly a value is none: a number alone, a
 * range without a unit, a comparison of what is no label.
 */
export function typedValues(typed: string): readonly TypedValue[] {
  // One character for one, so that no place moves.
  const text = typed
    .replaceAll(/[！-～]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll(/[〜∼]/gu, '~')
    .replaceAll('−', '-');
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)].flatMap((match) => readValue(match) ?? []))
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, index, all) => start >= (all[index - 1]?.end ?? 0));
}

type Groups = Readonly<Record<string, string | undefined>>;

function readValue(match: RegExpExecArray): TypedValue | null {
  const groups: Groups = match.groups ?? {};
  const { year = '', gap = '' } = groups;
  let start = match.index + year.length;
  let label = (groups['label'] ?? '').replace(/(?:[为是在:]|达到?|介于)$/u, '');
  if (gap !== '' && (label.length < 2 || !measure.test(label))) {
    // A word of its own stands before the comparison: the value begins behind it.
    start += (groups['label'] ?? '').length + gap.length;
    label = '';
  }
  const unit = unitOf(groups, label);
  if (!isCertain(groups, label, unit)) return null;
  const bounds = boundsOf(groups, unit);
  if (!bounds) return null;
  return {
    start,
    end: match.index + match[0].length,
    value: { label, asked: askedLabel(label), unit, ...bounds },
  };
}

function unitOf(groups: Groups, label: string): string | null {
  const typed = groups['unit'] ?? groups['counter'];
  if (typed !== undefined) return typed;
  if (groups['power'] === undefined) return unitOfLabel(label);
  return label === '' || groups['fromUnit'] === '元' ? '元' : null;
}

function isCertain(groups: Groups, label: string, unit: string | null): boolean {
  if (label === '') return unit !== null;
  if (label.length < 2 || !/\p{Script=Han}/u.test(label)) return false;
  const isTold = groups['unit'] !== undefined || groups['counter'] !== undefined;
  if (groups['sign'] !== undefined && isTold) return true;
  if (!measure.test(label)) return false;
  // 支出超过4000 says what it means; 支出4000以上 could be words of a text.
  const compares = groups['sign'] !== undefined || groups['word'] !== undefined;
  return compares || unit !== null || groups['power'] !== undefined;
}

function boundsOf(groups: Groups, unit: string | null): Pick<FigureValue, 'low' | 'high'> | null {
  const bound = boundFrom(groups['digits'], groups['power'] ?? groups['counterPower']);
  if (groups['from'] !== undefined) return rangeFrom(groups, bound, unit);
  const relation =
    signs[groups['sign'] ?? ''] ?? words[groups['word'] ?? ''] ?? endings[groups['ending'] ?? ''];
  const told = { ...bound, inclusive: relation !== '<' && relation !== '>' };
  return {
    low: relation === '<' || relation === '<=' ? null : told,
    high: relation === '>' || relation === '>=' ? null : told,
  };
}

function boundFrom(digits = '', powerName = ''): Bound {
  return { digits: digits.replaceAll(',', ''), power: powers[powerName] ?? 0, inclusive: true };
}

/** What stands behind the second number holds for the first as well, where that says nothing. */
function rangeFrom(
  { from, fromPower, fromUnit }: Groups,
  high: Bound,
  unit: string | null,
): Pick<FigureValue, 'low' | 'high'> | null {
  if (fromUnit !== undefined && fromUnit !== unit) return null;
  const inherits = fromPower === undefined && fromUnit === undefined;
  const low = inherits ? { ...boundFrom(from), power: high.power } : boundFrom(from, fromPower);
  return compareExactly(exactBound(low), exactBound(high)) > 0 ? null : { low, high };
}
