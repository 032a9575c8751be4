import type { FolderSize } from './folder-size.ts';
import type { Sample } from './measure.ts';
import type { Peer, Row, Scenario } from './peer.ts';

/** A line of the results: medians over the rounds; `null` where nothing was measured. */
export interface Result {
  readonly label: string;
  readonly includes: string;
  /** From nothing, or from what the row's run begins with. */
  readonly full: Cost;
  readonly edit: Cost | null;
  readonly none: Cost | null;
  /** In MiB. */
  readonly memory: number | null;
  readonly output: FolderSize;
  /** How many times as long as our full build; `null` without one. */
  readonly ratio: number | null;
}

/** In seconds. */
export interface Cost {
  readonly wall: number;
  /** Of all processors together; `null` where that cannot be seen. */
  readonly processor: number | null;
}

/** The rows of all peers that were measured, each held against our full build. */
export function resultsOf(peers: readonly Peer[], samples: readonly Sample[]): readonly Result[] {
  const base = samples.filter(({ peer, scenario }) => peer === 'ours' && scenario === 'full');
  const ours = median(base.map(({ steps }) => total(steps.map(({ seconds }) => seconds))));
  return peers.flatMap((peer) => {
    const own = samples.filter((sample) => sample.peer === peer.name);
    return peer.rows.flatMap((row) => resultOf(row, own, ours) ?? []);
  });
}

function resultOf(row: Row, own: readonly Sample[], ours: number | null): Result | null {
  /** The steps of the row in each run of a scenario. */
  const runs = (scenario: Scenario) =>
    own
      .filter((sample) => sample.scenario === scenario)
      .map(({ steps }) => steps.filter(({ name }) => row.steps.includes(name)));
  const cost = (scenario: Scenario): Cost | null => {
    const wall = median(runs(scenario).map((steps) => total(steps.map(({ seconds }) => seconds))));
    const processor = medianOfKnown(
      runs(scenario).map((steps) => steps.map((step) => step.processor)),
      total,
    );
    return wall === null ? null : { wall, processor };
  };
  const shown = runs(row.scenario);
  const full = cost(row.scenario);
  const output = shown.at(-1)?.at(-1)?.output;
  if (full === null || output === undefined) return null;
  return {
    label: row.label,
    includes: row.includes,
    full,
    edit: row.scenario === 'full' ? cost('edit') : null,
    none: row.scenario === 'full' ? cost('none') : null,
    memory: medianOfKnown(
      shown.map((steps) => steps.map(({ memory }) => memory)),
      (held) => Math.max(...held),
    ),
    output,
    ratio: ratio(full.wall, ours),
  };
}

/** The median of what each run's steps come to; a run of which something is not known is left out. */
function medianOfKnown(
  runs: readonly (readonly (number | null)[])[],
  together: (steps: readonly number[]) => number,
): number | null {
  const known = runs.flatMap((steps) => {
    const values = steps.filter((value) => value !== null);
    return values.length === steps.length && values.length > 0 ? [together(values)] : [];
  });
  return median(known);
}

export function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** The middle value, or the mean of the two in the middle; `null` of none. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const low = sorted[Math.ceil(sorted.length / 2) - 1];
  const high = sorted[Math.floor(sorted.length / 2)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** One as a multiple of another, `null` where there is none. */
export function ratio(one: number | null, other: number | null): number | null {
  return one === null || other === null || other === 0 ? null : one / other;
}
