import type { Page } from './document.ts';
import type { Rule } from './geometry.ts';
import { type Operation, operations } from './operations.ts';
import { filledRules, strokedRules } from './paths.ts';

/** What is drawn on a page beside its text. */
export interface DrawnPage {
  /** Lines as they stand on the page as shown, before it is turned. */
  readonly rules: readonly Rule[];
  readonly pictures: number;
  /** Pictures that were too large to look at. */
  readonly largePictures: number;
  /** Whether text is set in a font that could not be read, and is missing. */
  readonly hasUnreadFont: boolean;
}

/** A line shorter than this is part of a drawing or a letter, in points. */
const shortestRule = 4;

/** Follows the drawing operators of a page. */
export async function drawnPage(page: Page, toDevice: readonly number[]): Promise<DrawnPage> {
  const found = await operations(page, toDevice);
  const count = (kind: Operation['kind']) => found.filter((one) => one.kind === kind).length;
  return {
    rules: found.flatMap(rulesOf).filter(isLong),
    pictures: count('picture'),
    largePictures: count('emptied'),
    hasUnreadFont: count('unread') > 0,
  };
}

function isLong({ left, right, top, bottom }: Rule): boolean {
  return Math.max(right - left, bottom - top) >= shortestRule;
}

function rulesOf(operation: Operation): readonly Rule[] {
  switch (operation.kind) {
    case 'stroke':
      return strokedRules(operation.path, operation.transform);
    case 'fill':
      return filledRules(operation.path, operation.transform);
    default:
      return [];
  }
}
