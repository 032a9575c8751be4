import { parseFigure } from '#core/figure.ts';
import { cellWords } from './cell-text.ts';

/** What stands where a figure is expected. */
export type CellReading =
  /** Blank, or a stroke (—, /) that stands for nothing. */
  | { readonly kind: 'absent' }
  /** `text` as front matter writes it: no separators, half-width; `unit` is what stood behind it. */
  | { readonly kind: 'figure'; readonly text: string; readonly unit: string | null }
  | { readonly kind: 'words'; readonly text: string };

const stroke = /^[-‐–—―─−－/／\\＼~…]+$/u;
const figure =
  /^(?<before>近|不足|不到|逾|超过|超|约)?(?<digits>-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(?<early>余|多)?(?<magnitude>万亿|万|亿)?(?<percent>%)?(?<unit>[^\d\s.,%]*?)(?<after>余|多|以上|左右)?$/u;

/** Reads a cell as a figure with the unit that the cell itself states. */
export function readFigure(text: string): CellReading {
  const words = cellWords(text);
  if (words === '' || stroke.test(words)) return { kind: 'absent' };
  const groups = figure.exec(plainDigits(words))?.groups;
  if (words === '不适用') return { kind: 'figure', text: words, unit: null };
  if (!groups) return { kind: 'words', text: words };
  const { before, digits, early, percent, after } = groups;
  const money = /^(?:人民币)?元$/u.test(groups['unit'] ?? '');
  // 30万元 is 30 in 万元, but 1.2万人次 is 1.2万 in 人次.
  const unit = money ? `${groups['magnitude'] ?? ''}元` : groups['unit'] || null;
  const magnitude = money ? '' : groups['magnitude'];
  const plain = [before, digits?.replaceAll(',', ''), early, magnitude, percent, after];
  const stated = plain.map((part) => part ?? '').join('');
  return parseFigure(stated)
    ? { kind: 'figure', text: stated, unit: percent ? unit && `%${unit}` : unit }
    : { kind: 'words', text: words };
}

/**
 * Half-width, without white space, except between two digits, where it may divide two figures: the
 * parts of 4,863. 08 belong together, those of 10 20 may not.
 */
function plainDigits(words: string): string {
  return words
    .normalize('NFKC')
    .replaceAll(/[−–]/gu, '-')
    .replaceAll(/\s+(?=[^\d])|(?<=[^\d])\s+/gu, '');
}
