import { Decimal } from 'decimal.js';

/**
 * How a hedge word changes what a figure claims: 近 and 不足 stay below it, 逾, 超, 余, 多 and 以上 lie
 * above it, 约 and 左右 lie around it.
 */
export type Hedge = 'below' | 'above' | 'around';

/**
 * A figure as the report states it. Never a float: the decimal text and its precision are kept.
 *
 * - `text`: as stated, hedge, magnitude and percent sign included (`逾2000`, `1.2万`, `98.89%`).
 * - `digits`: the decimal text alone (`92.10` keeps its zero).
 * - `decimals`: digits after the point.
 * - `magnitude`: power of ten named by 万 (4), 亿 (8) or 万亿 (12), otherwise 0.
 * - `percent`: whether a percent sign stands behind the digits.
 * - `hedge`: `null` when the figure is stated flatly.
 */
export interface StatedFigure {
  readonly kind: 'stated';
  readonly text: string;
  readonly digits: string;
  readonly decimals: number;
  readonly magnitude: 0 | 4 | 8 | 12;
  readonly percent: boolean;
  readonly hedge: Hedge | null;
}

/** The report says 不适用: neither absent nor zero. */
export interface NotApplicable {
  readonly kind: 'not-applicable';
  readonly text: string;
}

/** Words where a figure could stand, such as 已完成. */
export interface Wording {
  readonly kind: 'wording';
  readonly text: string;
}

/** What stands where a figure is expected; the report's silence is `null` instead. */
export type Figure = StatedFigure | NotApplicable;

/** The hedge words, before a figure or behind it, by what they claim. */
export const hedges: Readonly<Record<string, Hedge>> = {
  近: 'below',
  不足: 'below',
  不到: 'below',
  逾: 'above',
  超: 'above',
  超过: 'above',
  余: 'above',
  多: 'above',
  以上: 'above',
  约: 'around',
  左右: 'around',
};

/** The powers of ten that 万 and 亿 stand for. */
export const magnitudes: Readonly<Record<string, StatedFigure['magnitude']>> = {
  万: 4,
  亿: 8,
  万亿: 12,
};

const pattern =
  /^(?<before>近|不足|不到|逾|超过|超|约)?\s*(?<digits>-?\d+(?:\.\d+)?)?\s*(?<early>余|多)?(?<magnitude>万亿|万|亿)?(?<percent>%)?(?<after>余|多|以上|左右)?$/u;

/** Digits of a figure; an amount in 元 of a whole country has 17. */
const longestFigure = 40;

/** What `parseFigure` takes for a figure, as the source of a regular expression. */
export const figureShape = `^\\s*(?:不适用|${pattern.source.slice(1, -1).replaceAll(/\(\?<\w+>/gu, '(?:')})\\s*$`;

/**
 * The figure that a text states, or `null` when the text is no figure.
 *
 * @param text - For example `4863.08`, `98.89%`, `逾2000`, `1.2万`, `近万`, `4000余`, `不适用`.
 */
export function parseFigure(text: string): Figure | null {
  const trimmed = text.trim();
  if (trimmed === '不适用') return { kind: 'not-applicable', text: trimmed };
  const groups = pattern.exec(trimmed)?.groups;
  if (!groups) return null;
  const { before, digits, early, magnitude, percent, after } = groups;
  if ((digits?.length ?? 0) > longestFigure) return null;
  // 近万 states a figure without digits; a hedge or a magnitude alone (万, 约) does not.
  if (digits === undefined && !(before && magnitude)) return null;
  const late = early ?? after;
  if (before && late) return null;
  const decimalText = digits ?? '1';
  return {
    kind: 'stated',
    text: trimmed,
    digits: decimalText,
    decimals: decimalText.split('.')[1]?.length ?? 0,
    magnitude: magnitude ? (magnitudes[magnitude] ?? 0) : 0,
    percent: percent !== undefined,
    hedge: hedges[before ?? late ?? ''] ?? null,
  };
}

/** The exact decimal that a figure states, magnitude included; a percentage stays in percent. */
export function decimalOf({ digits, magnitude }: StatedFigure): Decimal {
  // An exponent in the text is read faster than a power of ten is multiplied.
  return new Decimal(magnitude === 0 ? digits : `${digits}e${magnitude}`);
}

/** Narrows to a figure with a value: `null` for what is absent or 不适用. */
export function stated(figure: Figure | Wording | null): StatedFigure | null {
  return figure?.kind === 'stated' ? figure : null;
}

const mistakes: readonly (readonly [RegExp, (text: string) => string])[] = [
  [
    /^[\d,，]+(?:\.\d+)?%?$/u,
    (text) => `请去掉千分位分隔符，写作 ${text.replaceAll(/[,，]/gu, '')}`,
  ],
  [/[０-９．％]/u, (text) => `请改用半角数字，写作 ${text.normalize('NFKC')}`],
  [
    /^-?\d+(?:\.\d+)?\s*(?:万|亿)?元$/u,
    (text) => `金额单位写在 unit 一项，此处只写数字 ${text.replaceAll(/[^\d.-]/gu, '')}`,
  ],
  [/^-?\d*\.$|^-?\.\d+$/u, () => '小数点前后都要有数字，例如 0.50'],
];

/** One Chinese sentence that says how to write a text as a figure. */
export function figureAdvice(text: string): string {
  if (text.length > longestFigure) return `数字最多${longestFigure}位；请核对是否多写了内容`;
  const mistake = mistakes.find(([shape]) => shape.test(text.trim()));
  return mistake
    ? mistake[1](text.trim())
    : '请写半角数字，例如 4863.08、98.89%；报告写“不适用”时写 不适用；未公开时删去这一行';
}
