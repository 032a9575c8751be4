import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { nodeFirst } from './install.ts';
import type { Step } from './peer.ts';
import { watchMemory } from './process-memory.ts';
import { childrenSeconds } from './processor-time.ts';

/** What a process cost. */
export interface StepCost {
  readonly name: string;
  readonly seconds: number;
  /** Seconds of all processors together, which other work on the machine changes least; `null` where that cannot be seen. */
  readonly processor: number | null;
  /** The most that it and all its children held at once, in MiB; `null` where that cannot be seen. */
  readonly memory: number | null;
  /** The last lines that it printed, each with the second it was printed at. */
  readonly printed: readonly string[];
}

const linesKept = 20;

const signals = ['SIGINT', 'SIGTERM'] as const;

/** A session of its own does not end with the bench by itself. */
const stop = () => process.exit(130);

/** Runs a command to its end and fails if that does. */
export async function runStep(
  { name, command: [program, ...parameters] }: Step,
  cwd: string,
): Promise<StepCost> {
  const env = { ...process.env, ...nodeFirst(), ASTRO_TELEMETRY_DISABLED: '1', CI: '1' };
  const printed: string[] = [];
  const before = childrenSeconds();
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  // A session of its own, by which all its processes are known.
  const child = spawn(program, parameters, {
    cwd,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = () => child.exitCode === null && child.pid && process.kill(-child.pid);
  process.once('exit', end);
  for (const signal of signals) process.once(signal, stop);
  const memory = watchMemory(child.pid ?? 0);
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
        printed.push(`${seconds().toFixed(2)} ${line}`);
      }
      printed.splice(0, printed.length - linesKept);
    });
  }
  const [code] = (await once(child, 'close')) as [number | null];
  const wall = seconds();
  const after = childrenSeconds();
  const processor = before === null || after === null ? null : after - before;
  const cost = { name, seconds: wall, processor, memory: memory.stop(), printed };
  process.off('exit', end);
  for (const signal of signals) process.off(signal, stop);
  if (code !== 0) throw new Error(`${program} ended with ${code}:\n${printed.join('\n')}`);
  return cost;
}
