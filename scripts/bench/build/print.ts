import { rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { resolve } from 'node:path';
import { benchContent } from './content.ts';
import { goalsOf } from './goals.ts';
import { layOut } from './lay-out.ts';
import { type LaidOut, measure, type Sample } from './measure.ts';
import { MissingPeer, type Peer } from './peer.ts';
import { resultsOf, secondsOf } from './results.ts';
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

interface Missing {
  readonly peer: string;
  readonly reason: string;
}

const say = (line: string) => process.stderr.write(`· ${line}\n`);
const print = (line: string) => process.stdout.write(`${line}\n`);

/** Measures the peers in turn, round by round, and prints each run and then the results. */
export async function printBuild(bench: BuildBench): Promise<void> {
  const machine = {
    cpu: cpus()[0]?.model ?? '',
    processors: availableParallelism(),
    memory: Math.round(totalmem() / 2 ** 20),
    node: process.version,
    loadBefore: loadavg(),
  };
  const content = benchContent(bench.reports);
  const missing: Missing[] = [];
  const samples: Sample[] = [];
  try {
    let ready = bench.peers.flatMap((peer) => laidOut({ peer, content }, missing));
    for (let round = 0; round < bench.rounds; round += 1) {
      const first = round % Math.max(1, ready.length);
      for (const one of [...ready.slice(first), ...ready.slice(0, first)]) {
        if (await measured(one, round, bench.only, samples, missing)) continue;
        ready = ready.filter((other) => other !== one);
      }
    }
  } finally {
    rmSync(content.folder, { recursive: true, force: true });
  }
  const whole = samples.filter(({ peer }) => missing.every((one) => one.peer !== peer));
  const results = resultsOf(bench.peers, whole);
  const table = resultTable(results);
  const goals = goalsOf(results);
  print(`${bench.reports} reports, medians of ${bench.rounds} rounds\n\n${table}`);
  for (const { peer, reason } of missing) print(`not measured: ${peer}: ${reason}`);
  for (const { text, value, reached } of goals) {
    print(`${reached ? 'reached' : 'MISSED '} ${twoDigits(value).padStart(5)}  ${text}`);
  }
  if (bench.markdown !== undefined) writeFileSync(bench.markdown, table);
  if (bench.json === undefined) return;
  const { reports, rounds } = bench;
  const all = { reports, rounds, machine, missing, results, goals, samples: whole };
  writeFileSync(bench.json, `${JSON.stringify(all, null, 2)}\n`);
}

function laidOut(
  { peer, content }: Omit<LaidOut, 'folder'>,
  missing: Missing[],
): readonly LaidOut[] {
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

/** @returns Whether the peer went through the round; if not, the reason is noted. */
async function measured(
  one: LaidOut,
  round: number,
  only: ReadonlySet<string>,
  samples: Sample[],
  missing: Missing[],
): Promise<boolean> {
  try {
    for await (const sample of measure(one, round, only)) {
      samples.push(sample);
      const memory = Math.max(...sample.steps.map((step) => step.memory ?? 0)).toFixed(0);
      say(
        `round ${round + 1}, ${sample.peer}, ${sample.scenario}: ${secondsOf(sample).toFixed(2)} s, ${memory} MiB, load ${loadavg()[0]?.toFixed(1)}`,
      );
    }
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    missing.push({ peer: one.peer.name, reason });
    return false;
  }
}
