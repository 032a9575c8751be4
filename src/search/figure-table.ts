/** A part of the report page that shows figures, with the kind of section that it is. */
export interface FigurePart {
  readonly anchor: string;
  /** Letter of its kind: see `sectionKinds`. */
  readonly kind: string;
}

/** In the order of the page. */
export const figureParts = [
  { anchor: 'figures', kind: 'b' },
  { anchor: 'scores', kind: 'e' },
  { anchor: 'targets', kind: 't' },
  { anchor: 'projects', kind: 'j' },
] as const satisfies readonly FigurePart[];

export type FigureAnchor = (typeof figureParts)[number]['anchor'];

/** One figure of a report's front matter that can be searched by its value. */
export interface SearchFigure {
  /** 执行率, 采购管理得分. */
  readonly label: string;
  /** As stated, hedge and magnitude included: `98.89%`, `逾2000`, `1.2万`. */
  readonly text: string;
  /** As stated: 万元, %, 分, 人次; empty where none is. */
  readonly unit: string;
  readonly anchor: FigureAnchor;
}

/**
 * The file `figures` of a shard: a column for each label, so that labels stand once and alike figures
 * stand together.
 */
export type FigureTable = readonly FigureColumn[];

export type FigureColumn = readonly [
  label: string,
  unit: string,
  /** Index into the parts. */
  part: number,
  /** How far each figure's report lies behind the one before, the first counted from 0. */
  steps: readonly number[],
  /** The figures as stated, with `|` between them. */
  texts: string,
];

export const textSeparator = '|';
