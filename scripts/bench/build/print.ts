import { rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { resolve } from 'node:path';
import { type BenchContent, benchContent } from './content.ts';
import { type Goal, goalsOf } from './goals.ts';
import { layOut } from './lay-out.ts';
import { type LaidOut, measure, type Sample } from './measure.ts';
import { MissingPeer, type Peer } from './peer.ts';
import { resultsOf, total } from './results.ts';
import { resultTable, twoDigits } from './table.ts';

export interface BuildBench {
  readonly reports: number;
  readonly rounds: number;
  readonly peers: readonly Peer[];
  /** The runs to make besides full builds. */
  readonly only: ReadonlySet<string>;
  /** Files to write besides; `undefined` for none. */
  readonly json: string | undefined;
  readonly markdown: string | undefined;
}

/** What has been measured so far, and why some of it has not. */
interface Measured {
  samples: Sample[];
  readonly missing: { readonly peer: string; readonly reason: string }[];
}

const say = (line: string) => process.stderr.write(`· ${line}\n`);
const print = (line: string) => process.stdout.write(`${line}\n`);

/**
 * Measures the peers in turn, round by round, and prints each run and then the results. The files are
 * written after each peer: a bench that is stopped has not measured for nothing.
 */
export async function printBuild(bench: BuildBench): Promise<void> {
  const machine = machineNow();
  const content = benchContent(bench.reports);
  const measured: Measured = { samples: [], missing: [] };
  try {
    const ready = bench.peers.flatMap((peer) => laidOut(peer, content, measured));
    for (let round = 0; round < bench.rounds; round += 1) {
      const first = round % Math.max(1, ready.length);
      for (const one of [...ready.slice(first), ...ready.slice(0, first)]) {
        if (measured.missing.some(({ peer }) => peer === one.peer.name)) continue;
        await goRound(one, round, bench.only, measured);
        writeResults(bench, measured, machine);
      }
    }
  } finally {
    rmSync(content.folder, { recursive: true, force: true });
  }
  printResults(bench, measured);
}

/** What the figures hang on. */
function machineNow() {
  return {
    processor: cpus()[0]?.model ?? '',
    processors: availableParallelism(),
    memory: Math.round(totalmem() / 2 ** 20),
    node: process.version,
    loadBefore: loadavg(),
  };
}

function laidOut(peer: Peer, content: BenchContent, { missing }: Measured): readonly LaidOut[] {
  say(`${peer.name}: laying out`);
  const folder = resolve('.cache/bench', peer.name);
  try {
    layOut(peer, folder, content);
    return [{ peer, folder, content }];
  } catch (error) {
    if (!(error instanceof MissingPeer)) throw error;
    missing.push({ peer: peer.name, reason: error.message });
    return [];
  }
}

/** A peer that fails is out, with all that was measured of it. */
async function goRound(
  one: LaidOut,
  round: number,
  only: ReadonlySet<string>,
  measured: Measured,
): Promise<void> {
  try {
    for await (const sample of measure(one, round, only)) {
      measured.samples.push(sample);
      const { peer, scenario, steps } = sample;
      const seconds = total(steps.map((step) => step.seconds)).toFixed(2);
      const processor = total(steps.map((step) => step.processor ?? 0)).toFixed(2);
      const memory = Math.max(...steps.map((step) => step.memory ?? 0)).toFixed(0);
      say(
        `round ${round + 1}, ${peer}, ${scenario}: ${seconds} s, processor ${processor} s, ${memory} MiB, load ${loadavg()[0]?.toFixed(1)}`,
      );
    }
  } catch (error) {
    const peer = one.peer.name;
    const reason = error instanceof Error ? error.message : String(error);
    measured.samples = measured.samples.filter((sample) => sample.peer !== peer);
    measured.missing.push({ peer, reason });
  }
}

function writeResults(
  { reports, rounds, peers, json, markdown }: BuildBench,
  { samples, missing }: Measured,
  machine: ReturnType<typeof machineNow>,
): void {
  const results = resultsOf(peers, samples);
  if (markdown !== undefined) writeFileSync(markdown, resultTable(results));
  if (json === undefined) return;
  const goals = goalsOf(results);
  const all = { reports, rounds, machine, missing, results, goals, samples };
  writeFileSync(json, `${JSON.stringify(all, null, 2)}\n`);
}

function printResults({ reports, rounds, peers }: BuildBench, { samples, missing }: Measured) {
  const results = resultsOf(peers, samples);
  print(`${reports} reports, medians of ${rounds} rounds\n\n${resultTable(results)}`);
  for (const { peer, reason } of missing) print(`not measured: ${peer}: ${reason}`);
  for (const goal of goalsOf(results)) print(goalLine(goal));
}

function goalLine({ text, value, processor, reached }: Goal): string {
  const also = processor === null ? '' : ` (${twoDigits(processor)} by processor time)`;
  return `${reached ? 'reached' : 'MISSED '} ${twoDigits(value).padStart(5)}  ${text}${also}`;
}
