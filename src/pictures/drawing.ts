import type { TextStyle } from './typeface.ts';

/** What a picture shows: its parts as they lie over each other, on paper, in whole pixels. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly Part[];
}

export type Part = Box | Line;

/** A rectangle of one colour. */
export interface Box {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: 'paper' | 'line' | Ink;
}

/** A line of text on paper, whose baseline begins at a point. */
export interface Line extends TextStyle {
  readonly kind: 'line';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly fill: Ink;
}

/** The colours in which text is set. */
export type Ink = 'ink' | 'muted' | 'accent';

export function box(of: Omit<Box, 'kind'>): Box {
  return { kind: 'box', ...of };
}

export function line(of: Omit<Line, 'kind'>): Line {
  return { kind: 'line', ...of };
}
