import type { Path } from './place.ts';

const rates = new Set([
  'executionRate',
  'initialCompletion',
  'growth',
  'carryoverRate',
  'share',
  'coefficient',
]);

/**
 * The unit of the figure at a front-matter path.
 *
 * @param own - Of amounts, the report's unit; of targets, the one that they state.
 * @returns `%` where the text may carry the sign itself; `null` where there is none.
 */
export function figureUnit(at: Path, own: string | null): string | null {
  const key = String(at.at(-1));
  if (rates.has(key)) return '%';
  switch (at[0]) {
    case 'scores':
      return '分';
    case 'targets':
      return key === 'fullMark' || key === 'score' ? '分' : own;
    case 'evaluation':
      return '个';
    case 'budget':
    case 'projects':
      return own;
    default:
      return null;
  }
}
