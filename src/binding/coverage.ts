import type { Coverage } from '#core/coverage.ts';
import type { BoundFigure } from './binding.ts';

/** Counts the figures of one report. */
export function coverageOf(figures: readonly BoundFigure[]): Coverage {
  const checked = figures.filter(({ verdict }) => verdict !== null && verdict !== 'unclear');
  const recomputed = checked.filter(({ fact }) => fact?.range).length;
  return {
    figures: figures.length,
    bound: checked.length - recomputed,
    recomputed,
    unbound: figures.length - checked.length,
  };
}
