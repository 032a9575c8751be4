import fc from 'fast-check';

/**
 * Random inputs against the readers, more than 100,000 by `npm run fuzz`, a few from a fixed seed in
 * every other run. A failure prints the seed and the smallest input that fails.
 */
const thorough = import.meta.env.MODE === 'fuzz';
/** Time for a test of the long run. */
export const hour = 3_600_000;

/** How often a property is tried, in the long run and in every other. */
export const runs = (all: number, few: number) => ({
  numRuns: thorough ? all : few,
  ...(thorough ? {} : { seed: 20221126 }),
});

/** Texts made of the pieces that a reader gives a meaning to, with anything in between. */
export const soup = (pieces: readonly string[], longest: number) =>
  fc
    .array(
      fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...pieces) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
      ),
      { maxLength: longest },
    )
    .map((parts) => parts.join(''));
