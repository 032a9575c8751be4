import { type FigurePart, type FigureTable, figureParts, textSeparator } from './figure-table.ts';
import { plainName } from './figure-value.ts';

/** The figures of one label in a shard, opened for comparison. */
export interface OpenColumn {
  readonly label: string;
  readonly unit: string;
  readonly part: FigurePart;
  /** The label in the symbols of the index. */
  readonly name: string;
  /** 元, %, 分, 人次, without its 万. */
  readonly base: string;
  /** Power of ten of the base in the unit. */
  readonly power: number;
  /** The report of each figure, and the figure as stated. */
  readonly reports: readonly number[];
  readonly texts: readonly string[];
}

/** Opens the figures of a shard. */
export function openColumns(table: FigureTable): readonly OpenColumn[] {
  return table.map(([label, unit, part, steps, texts]) => {
    const plain = plainName(unit);
    const scaled = /^(万亿|亿|万)(?=.)/u.exec(plain)?.[1] ?? '';
    let report = 0;
    return {
      label,
      unit,
      part: figureParts[part] ?? figureParts[0],
      name: plainName(label),
      base: plain.slice(scaled.length),
      power: powers[scaled] ?? 0,
      reports: steps.map((step) => {
        report += step;
        return report;
      }),
      texts: texts.split(textSeparator),
    };
  });
}

/** Powers of ten. */
export const powers: Readonly<Record<string, number>> = { 万: 4, 亿: 8, 万亿: 12 };
