import { hedges, magnitudes, type StatedFigure } from '#core/figure.ts';
import { type AnchoredPattern, anchoredMatches } from './anchored-pattern.ts';
import { characterSet, nextOf } from './character-set.ts';
import { chineseNumeral } from './chinese-numeral.ts';
import { countedNoun, countsSomething } from './counted-things.ts';
import { coverQuotations } from './quotations.ts';

/** A figure written in Chinese numerals: 十一个三级指标, 两次, 百分之九十五, 一千二百万元. */
export interface NumeralFigure {
  /** Offsets in the text, hedge and unit included. */
  readonly start: number;
  readonly end: number;
  /** 元, %, 个百分点 or a counter. */
  readonly unit: string;
  readonly figure: StatedFigure;
  readonly range: boolean;
  /** What is counted where it is nothing that a name could carry: 三级指标, 问题; else `null`. */
  readonly noun: string | null;
}

const digits = '一二两三四五六七八九';
const numerals = `〇零${digits}十百千万亿`;
const fraction = '(?:点[〇零一二三四五六七八九]+)?';
const number = `[${digits}零十][${numerals}]*${fraction}`;
const counters =
  '人次|件次|场次|户次|批次|个|项|家|次|场|人|名|位|件|宗|起|册|份|篇|所|座|台|辆|套|户|亩|吨|笔|处|条';
/** 第三次, 每三家, 前两名, 二十届三次 and 之三 are ordinals, ratios and names; 几十, 数十 and 三、四 are vague. */
const notBehind = `(?<![\\d.第前首头每几上届之点${numerals}]|[${numerals}]、|番)(?!(?<=数)十)`;
const before = '(?<before>近|不足|不到|逾|超过|超|约)?';
const numeral = new RegExp(
  `${before}(?:百分之(?<percent>${number}|百)(?<over>余|多)?(?![几分])|${notBehind}(?<number>${number})(?<early>余|多)?(?<scale>万亿|万|亿)?(?<late>余|多)?(?<unit>个百分点|元|${counters}))(?<after>以上|左右)?`,
  'yu',
);
export const numeralPattern: AnchoredPattern = {
  // A hedge, a numeral, or the 百 of 百分之.
  beginnings: characterSet(`近不逾超约${digits}零十百`),
  pattern: numeral,
};
const numeralSet = characterSet(`${digits}十`);

/** The certain figures of a text in Chinese numerals, in order. Names, idioms, 一个 and dates are none. */
export function* numeralFigures(text: string): Generator<NumeralFigure> {
  if (nextOf(text, numeralSet) < 0 && !text.includes('百分之百')) return;
  const open = coverQuotations(text);
  for (const match of anchoredMatches(open, numeralPattern)) {
    const { unit = '%' } = match.groups ?? {};
    const figure = statedBy(match, unit);
    if (!figure) continue;
    const start = match.index;
    const end = start + match[0].length;
    const after = match.groups?.['after'] ?? '';
    const rest = open.slice(end - after.length);
    const written = match.groups?.['number'] ?? '';
    if (
      !countsSomething({
        number: written,
        unit,
        before: open.slice(Math.max(0, start - 16), start),
        rest,
      })
    )
      continue;
    const noun = after === '' ? countedNoun(rest) : null;
    yield { start, end, unit, figure, noun, range: isRange(open.slice(0, start), open.slice(end)) };
  }
}

function statedBy({ 0: text, groups = {} }: RegExpExecArray, unit: string): StatedFigure | null {
  const { before: hedgeBefore, percent, over, early, late, after } = groups;
  const written = percent === '百' ? '一百' : (percent ?? groups['number'] ?? '');
  const [whole = '', decimals = ''] = written.split('点');
  // 近三次 are the last three, 三多 is no number.
  const isRound = /[十百千万亿]$/u.test(whole);
  if (hedgeBefore === '近' && percent === undefined && whole.length < 2 && !isRound) return null;
  if ((over ?? early) !== undefined && !isRound) return null;
  if (decimals !== '' && !/[元%]|百分点/u.test(unit) && groups['scale'] === undefined) return null;
  const { stem, scale } = splitScale(whole, groups['scale']);
  const value = chineseNumeral(stem);
  if (value === null || (whole.startsWith('零') && decimals === '')) return null;
  const fractionDigits = [...decimals].map((digit) => chineseNumeral(digit)).join('');
  return {
    kind: 'stated',
    text,
    digits: fractionDigits === '' ? String(value) : `${value}.${fractionDigits}`,
    decimals: fractionDigits.length,
    magnitude: magnitudes[scale] ?? 0,
    percent: unit === '%',
    hedge: hedges[hedgeBefore ?? over ?? early ?? late ?? after ?? ''] ?? null,
  };
}

/** 一千二百万 is 一千二百 with 万 as its magnitude; 三万二千 is one number. */
function splitScale(
  whole: string,
  behind: string | undefined,
): { readonly stem: string; readonly scale: string } {
  if (behind !== undefined) return { stem: whole, scale: behind };
  const scale = /[万亿]$/u.exec(whole)?.[0] ?? '';
  const stem = whole.slice(0, whole.length - scale.length);
  return /[万亿]/u.test(stem) || stem === '' ? { stem: whole, scale: '' } : { stem, scale };
}

const joint = '(?:至|到|[~～—–-])';
const rangeBehind = new RegExp(`[\\d%${numerals}][个项次人家名场元]?${joint}$`, 'u');
const rangeAhead = new RegExp(`^${joint}(?:百分之)?[\\d${digits}十]`, 'u');

function isRange(before: string, after: string): boolean {
  return rangeBehind.test(before) || rangeAhead.test(after);
}
