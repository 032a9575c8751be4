import type { FigureMarks } from './mark-figures.ts';

/** What rendering a part of a text needs to know of the other parts. */
export interface RenderingState {
  readonly marks: FigureMarks;
  /** How many of each have been rendered: a heading takes its anchor by it, a table its name. */
  readonly numbering: { headings: number; tables: number };
}
