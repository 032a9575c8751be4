import { type DrawnChart, undisclosed } from './spec.ts';

/** What a reader is told who points at a category or walks to it by keyboard. */
export interface Reading {
  readonly category: string;
  /** One a series: `支出数 19365.85万元`. */
  readonly lines: readonly string[];
}

/** The values of a category with their units; parts that a row does not have are left out. */
export function readingOf(
  { kind, unit, categories, series, shares }: DrawnChart,
  index: number,
): Reading {
  const sparse = kind === 'stacked' || kind === 'whole';
  return {
    category: categories[index] ?? '',
    lines: [
      ...series.flatMap(({ name, texts }) => {
        const text = texts[index] ?? '';
        if (sparse && text === '') return [];
        return [`${name.replace(`（${unit}）`, '')} ${withUnit(text || undisclosed, unit)}`];
      }),
      ...(shares ? [`${shares.name} ${shares.texts[index]}`] : []),
    ],
  };
}

/** A reading in one sentence, to be spoken. */
export function spoken({ category, lines }: Reading): string {
  return `${category}：${lines.join('；')}`;
}

/** Words (未公开, 不适用) have no unit, and a value may tell its own. */
function withUnit(text: string, unit: string): string {
  return /[元%分]$/u.test(text) || !/\d/u.test(text) ? text : `${text}${unit}`;
}
