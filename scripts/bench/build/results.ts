import type { FolderSize } from './folder-size.ts';
import type { Sample } from './measure.ts';
import type { Peer, Row, Scenario } from './peer.ts';

/** A line of the results: medians over the rounds; `null` where nothing was measured. */
export interface Result {
  readonly label: string;
  readonly includes: string;
  /** Seconds from nothing, or from what the row's run begins with. */
  readonly full: number;
  readonly edit: number | null;
  readonly none: number | null;
  /** Seconds of all processors together. */
  readonly processor: number | null;
  /** In MiB. */
  readonly memory: number | null;
  readonly output: FolderSize;
  /** How many times as long as our full build; `null` without one. */
  readonly ratio: number | null;
}

/** The rows of all peers that were measured, each held against the first, which is ours. */
export function resultsOf(peers: readonly Peer[], samples: readonly Sample[]): readonly Result[] {
  const base = samples.filter(({ peer, scenario }) => peer === 'ours' && scenario === 'full');
  const ours = median(base.map((sample) => secondsOf(sample)));
  return peers.flatMap((peer) => {
    const own = samples.filter((sample) => sample.peer === peer.name);
    return peer.rows.flatMap((row) => resultOf(row, own, ours) ?? []);
  });
}

function resultOf(row: Row, own: readonly Sample[], ours: number | null): Result | null {
  const runs = (scenario: Scenario) => own.filter((sample) => sample.scenario === scenario);
  const seconds = (scenario: Scenario) =>
    median(runs(scenario).map((sample) => secondsOf(sample, row.steps)));
  const shown = runs(row.scenario);
  const full = seconds(row.scenario);
  const output = shown.at(-1)?.steps.findLast(({ name }) => row.steps.includes(name))?.output;
  if (full === null || output === undefined) return null;
  return {
    label: row.label,
    includes: row.includes,
    full,
    edit: row.scenario === 'full' ? seconds('edit') : null,
    none: row.scenario === 'full' ? seconds('none') : null,
    processor: median(shown.flatMap((sample) => processorOf(sample, row.steps) ?? [])),
    memory: median(shown.flatMap((sample) => memoryOf(sample, row.steps) ?? [])),
    output,
    ratio: ratio(full, ours),
  };
}

/** Seconds of a run, or of some of its steps. */
export function secondsOf({ steps }: Sample, names?: readonly string[]): number {
  return steps
    .filter(({ name }) => names?.includes(name) ?? true)
    .reduce((sum, { seconds }) => sum + seconds, 0);
}

function processorOf({ steps }: Sample, names: readonly string[]): number | null {
  return steps
    .filter(({ name }) => names.includes(name))
    .reduce<number | null>(
      (sum, { processor }) => (sum === null || processor === null ? null : sum + processor),
      0,
    );
}

function memoryOf({ steps }: Sample, names: readonly string[]): number | null {
  const held = steps
    .filter(({ name }) => names.includes(name))
    .flatMap(({ memory }) => memory ?? []);
  return held.length === 0 ? null : Math.max(...held);
}

/** The middle value, or the mean of the two in the middle; `null` of none. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [
    sorted[Math.ceil(sorted.length / 2) - 1],
    sorted[Math.floor(sorted.length / 2)],
  ];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** One as a multiple of another, `null` where there is none. */
export function ratio(one: number | null, other: number | null): number | null {
  return one === null || other === null || other === 0 ? null : one / other;
}
