/**
 * How a rule came out on one report.
 *
 * - `found`: at least one finding.
 * - `passed`: the figures were compared and agree.
 * - `inconclusive`: there was something to compare, and no telling how it comes out.
 * - `not-applicable`: the report discloses nothing that the rule could compare.
 */
export type Outcome = 'found' | 'passed' | 'inconclusive' | 'not-applicable';

/** Chinese names of the outcomes, in the order in which they are counted. */
export const outcomeNames: Readonly<Record<Outcome, string>> = {
  found: '有发现',
  passed: '一致',
  inconclusive: '未定',
  'not-applicable': '未比对',
};

const letters: Readonly<Record<Outcome, string>> = {
  found: 'f',
  passed: 'p',
  inconclusive: 'i',
  'not-applicable': 'n',
};

/** One letter a rule, so that the outcomes of sixty rules on ten thousand reports stay small. */
export function encodeOutcomes(outcomes: readonly Outcome[]): string {
  return outcomes.map((outcome) => letters[outcome]).join('');
}

/** How many reports came out which way under the rule at a position of the registry. */
export function countOutcomes(
  encoded: readonly string[],
  position: number,
): Readonly<Record<Outcome, number>> {
  const counts = { found: 0, passed: 0, inconclusive: 0, 'not-applicable': 0 };
  for (const one of encoded) {
    for (const outcome of Object.keys(counts) as Outcome[]) {
      if (one[position] === letters[outcome]) counts[outcome] += 1;
    }
  }
  return counts;
}

/** Whether the rule at a position of the registry found something in a report. */
export function foundBy(encoded: string, position: number): boolean {
  return encoded[position] === letters.found;
}
