import { hedges, magnitudes, type StatedFigure } from '#core/figure.ts';
import { type AnchoredPattern, anchoredMatches } from './anchored-pattern.ts';
import { characterSet, spaces } from './character-set.ts';
import { isNoFigure, isRange, standsApart } from './no-figure.ts';
import { type NumeralFigure, numeralFigures } from './numeral-figures.ts';
import type { TextBlock } from './text-blocks.ts';

/** What a figure in the text counts. */
export type FigureKind =
  /** 元, with 万 and 亿 as magnitude. */
  | 'money'
  | 'percent'
  /** 个百分点: a difference of percentages. */
  | 'percentage-points'
  /** 分 of a score. */
  | 'points'
  /** 场, 人次, 家 and other counters. */
  | 'count'
  /** Digits without a unit. */
  | 'plain';

/** A figure of the running text or of a table, with where it stands. */
export interface TextFigure {
  readonly block: TextBlock;
  /** Offsets in the block's text, hedge and unit included. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: FigureKind;
  /** 元, %, 分, 场 …; empty for plain digits. */
  readonly unit: string;
  /** Value, precision and hedge; `magnitude` includes the 万 of 万元. */
  readonly figure: StatedFigure;
  /** One end of a range such as 5~10次. */
  readonly range: boolean;
  /** Written in Chinese numerals, inside a phrase that may be about something else. */
  readonly inNumerals: boolean;
  /** What a figure in Chinese numerals counts, such as 三级指标 or 问题; `null` when unsaid. */
  readonly noun: string | null;
}

const counters = [
  '人次',
  '件次',
  '场次',
  '户次',
  '批次',
  '家次',
  '车次',
  '台次',
  '项次',
  '平方米',
  '立方米',
  '平方公里',
  '公里',
  '公斤',
  '公顷',
  '小时',
  '分钟',
  '工作日',
  '课时',
  '学时',
  '个',
  '项',
  '家',
  '次',
  '场',
  '人',
  '名',
  '位',
  '条',
  '件',
  '宗',
  '起',
  '册',
  '份',
  '篇',
  '所',
  '座',
  '张',
  '户',
  '台',
  '辆',
  '套',
  '亩',
  '斤',
  '吨',
  '种',
  '类',
  '批',
  '期',
  '支',
  '天',
  '年',
  '月',
  '处',
  '部',
  '枚',
  '届',
  '间',
  '栋',
  '门',
  '节',
  '笔',
  '本',
  '只',
  '村',
  '镇',
  '站',
  '片',
  '幅',
  '首',
  '款',
  '米',
  '卷',
  '页',
  '棵',
  '株',
  '例',
  '艘',
  '盏',
];
const units = ['个百分点', '元', '%', '％', '分', ...counters];

// Captures have no names: an object of them for each figure takes longer than the match.
const before = '(近|不足|不到|逾|超过|超|约)?\\s?';
const digits = '(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)\\s?';
const magnitude = '(余|多)?\\s?(万亿|亿|万)?(余|多)?\\s?';
const unit = `(${units.join('|')})?(以上|左右)?`;
const numeral = new RegExp(
  `(?<![\\d.A-Za-z〔［\\[【#_/·-])${before}(?:${digits}${magnitude}|((?<=近|约|逾|超)万))${unit}`,
  'yu',
);
export const figurePattern: AnchoredPattern = {
  // A hedge, a space, a digit, or the 万 of 近万.
  beginnings: characterSet(`近不逾超约0123456789万${spaces}`),
  pattern: numeral,
};

const kinds: Record<string, FigureKind> = {
  元: 'money',
  '%': 'percent',
  个百分点: 'percentage-points',
  分: 'points',
  '': 'plain',
};

/** All figures of a block in order; years, dates, ordinals, codes and headings' numbers are none. */
export function textFigures(block: TextBlock): readonly TextFigure[] {
  const found: TextFigure[] = [];
  for (const match of anchoredMatches(block.text, figurePattern)) {
    const figure = figureOf(block, match);
    if (figure) found.push(figure);
  }
  const written = [...numeralFigures(block.text)].map((figure) => inNumerals(block, figure));
  if (written.length === 0) return found;
  return [...found, ...written].sort((a, b) => a.start - b.start);
}

function inNumerals(block: TextBlock, { unit, ...found }: NumeralFigure): TextFigure {
  const text = block.text.slice(found.start, found.end);
  return { ...found, block, text, unit, kind: kinds[unit] ?? 'count', inNumerals: true };
}

function figureOf(block: TextBlock, match: RegExpExecArray): TextFigure | null {
  const {
    0: found,
    1: hedgeWord,
    2: raw,
    3: early,
    4: scale,
    5: late,
    6: bare,
    7: printed,
  } = match;
  const { text } = block;
  const start = match.index + found.length - found.trimStart().length;
  const end = match.index + found.trimEnd().length;
  const place = { text, start, end };
  const apart = standsApart(place, printed);
  if (!apart && isNoFigure(place, raw, printed)) return null;
  const headUnit = printed === undefined ? unitOfHead(block) : null;
  const named = (printed === '％' ? '%' : printed) ?? headUnit?.unit ?? '';
  const decimalText = (raw ?? '1').replaceAll(',', '');
  const point = decimalText.indexOf('.');
  const hedge = hedgeWord ?? early ?? late ?? match[8];
  const scaled = scale ?? (bare === undefined ? headUnit?.magnitude : '万');
  const asPrinted = text.slice(start, end);
  return {
    block,
    start,
    end,
    text: asPrinted,
    kind: kinds[named] ?? 'count',
    unit: named,
    figure: {
      kind: 'stated',
      text: asPrinted,
      digits: decimalText,
      decimals: point < 0 ? 0 : decimalText.length - point - 1,
      magnitude: scaled ? (magnitudes[scaled] ?? 0) : 0,
      percent: named === '%',
      hedge: hedge === undefined ? null : (hedges[hedge] ?? null),
    },
    range: !apart && isRange(place),
    inNumerals: false,
    noun: null,
  };
}

/** The unit that a table's column head announces: 支出（万元）, 分值（分）. */
function unitOfHead({
  cell,
}: TextBlock): { readonly unit: string; readonly magnitude?: string } | null {
  const printed =
    cell && /[（(](?:单位[：:])?(万|亿)?(元|分|%|[^（）()]{1,3})[）)]\s*$/u.exec(cell.columnHead);
  if (!printed) return null;
  const [, scale, name] = printed;
  if (!name || !units.includes(name)) return null;
  return scale ? { unit: name, magnitude: scale } : { unit: name };
}
