const separators = /[\s\p{P}\p{S}]+/u;

/** The pairs of neighbouring characters of a text; punctuation and spaces divide. */
export function bigramsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const run of text.split(separators)) {
    for (let index = 0; index + 1 < run.length; index += 1) pairs.add(run.slice(index, index + 2));
  }
  return pairs;
}

/** A clause of fewer pairs may recur by chance. */
const tellingPairs = 4;

/**
 * How much of a sentence a longer text takes up again: the share, 0 to 1, of the pairs of characters
 * that occur there, for the clause that has most. A text seldom repeats a sentence whole, but names
 * one of its halves.
 */
export function likeness(sentence: string, text: ReadonlySet<string>): number {
  const shares = sentence.split(separators).map((clause) => {
    const pairs = [...bigramsOf(clause)];
    if (pairs.length < tellingPairs) return 0;
    return pairs.filter((pair) => text.has(pair)).length / pairs.length;
  });
  return Math.max(0, ...shares);
}
