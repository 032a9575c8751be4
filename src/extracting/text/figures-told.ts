import { type TextFigure, textFigures } from '#prose/text-figures.ts';

/** A figure of a paragraph, or the word 不适用 where one could stand. */
export type FigureTold = Omit<TextFigure, 'kind' | 'block'> & {
  readonly kind: TextFigure['kind'] | 'not-applicable';
};

/** The figures of a paragraph in order; those in Chinese numerals left out. */
export function figuresTold(text: string): readonly FigureTold[] {
  const block = { kind: 'paragraph', text, section: 0, cell: null, placeAt } as const;
  const told: FigureTold[] = textFigures(block).filter(({ inNumerals }) => !inNumerals);
  for (const { 0: word, index } of text.matchAll(/不适用/gu)) {
    const end = index + word.length;
    told.push({ ...nothing, start: index, end, text: word, kind: 'not-applicable' });
  }
  return told.sort((a, b) => a.start - b.start);
}

const placeAt = () => ({ line: 1, column: 1 });
const nothing = {
  unit: '',
  figure: {
    kind: 'stated',
    text: '不适用',
    digits: '',
    decimals: 0,
    magnitude: 0,
    percent: false,
    hedge: null,
  },
  range: false,
  inNumerals: false,
  noun: null,
} as const;

/**
 * A figure as front matter writes it: without its unit and the commas between thousands, hedge and
 * magnitude kept. 逾1,200万元 in 万元 is 逾1200.
 *
 * @param unit - What `unit` of the front matter says beside it, taken off the figure.
 */
export function figureText({ text }: Pick<FigureTold, 'text'>, unit: string): string {
  const plain = text
    .replaceAll(/(?<=\d),(?=\d)/gu, '')
    .replaceAll(/\s/gu, '')
    .replace('％', '%');
  return unit === '' ? plain : plain.replace(unit, '');
}
