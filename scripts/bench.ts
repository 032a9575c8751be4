import { peers } from './bench/build/peers.ts';
import { printBuild } from './bench/build/print.ts';
import { type HookTimes, hookTimes } from './bench/hook.ts';
import { type MutationResult, mutationBench, type Tally } from './bench/mutation.ts';
import { printSearch } from './bench/search/print.ts';
import { selfSigned } from './bench/search/self-signed.ts';
import { type Speed, speedOf } from './bench/speed.ts';
import { type WritingTimes, writingTimes } from './bench/writing.ts';
import { CommandError, command } from './command.ts';

const help = `Benchmarks, printed as they are measured.

Usage: npm run bench -- build | mutation | speed | hook | writing | search [--reports 1000] [options]

  build             publish the same reports with ours, Hugo, Eleventy, Starlight and Astro + MDX in
                    turn, with Pagefind where search is counted: from nothing, after one edit and
                    unchanged. The others are installed into .cache/bench; hugo has to be on the PATH
    --rounds        how often, 3 by default
    --peers         which of ours,unillustrated,hugo,eleventy,starlight,astro; all by
                    default
    --only          which of edit,none,pages,check to run besides the full builds; full for none
    --json, --markdown
                    files for everything measured, and for the table

  mutation          mutate every figure of every report and count what the checks notice
  speed             time reading alone against reading and checking
  hook              commit one changed report with the check before commits switched on
  search            index a corpus with ours and with stock Pagefind, ask both the same questions and
                    compare the answers with a scan of all text; then ask ours in a real browser, over
                    a slow link too, and index report files anew and after one edit
  writing           edit a report under npm run dev, in a real browser: milliseconds from the save to
                    the page, to the finding in its overlay and to the search that finds it
  --reports         how many reports to generate, 1000 by default
  --ours            search without stock Pagefind, which takes minutes and gigabytes at 10,000
  --http2           ask over HTTP/2 as well, which needs the command openssl

Examples: npm run bench -- search --reports 10000 --ours
          npm run bench -- build --reports 100 --peers ours,hugo --json build.json
`;

const options = {
  reports: { type: 'string', default: '1000' },
  ours: { type: 'boolean', default: false },
  http2: { type: 'boolean', default: false },
  rounds: { type: 'string', default: '3' },
  peers: { type: 'string' },
  only: { type: 'string', default: 'edit,none,pages,check' },
  json: { type: 'string' },
  markdown: { type: 'string' },
} as const;

await command(help, options, async ({ reports, ours, http2, ...build }, [which]) => {
  if (![reports, build.rounds].every((count) => /^[1-9]\d*$/u.test(count))) {
    throw new CommandError(help);
  }
  if (which === 'build') {
    const wanted = build.peers?.split(',') ?? peers.map(({ name }) => name);
    const unknown = wanted.filter((name) => peers.every((peer) => peer.name !== name));
    if (unknown.length > 0) throw new CommandError(`Unknown peers: ${unknown.join(', ')}.`);
    await printBuild({
      reports: Number(reports),
      rounds: Number(build.rounds),
      peers: peers.filter(({ name }) => wanted.includes(name)),
      only: new Set(build.only.split(',')),
      json: build.json,
      markdown: build.markdown,
    });
  } else if (which === 'mutation') printMutations(mutationBench(process.cwd()));
  else if (which === 'speed') printSpeed(speedOf(Number(reports)));
  else if (which === 'hook') printHook(hookTimes(Number(reports)));
  else if (which === 'search') {
    const identity = http2 ? selfSigned() : null;
    if (http2 && !identity)
      throw new CommandError('No certificate could be made: install openssl.');
    await printSearch(Number(reports), { withStock: !ours, identity });
  } else if (which === 'writing') printWriting(await writingTimes(Number(reports), 5));
  else throw new CommandError(help);
  return 0;
});

function printMutations({ identity, text, free, misses }: MutationResult): void {
  for (const miss of misses) process.stdout.write(`missed  ${miss}\n`);
  const row = (name: string, { tried, caught, placed }: Tally) =>
    `${name.padEnd(28)} ${String(tried).padStart(6)} ${percent(caught, tried)} ${percent(placed, tried)}\n`;
  process.stdout.write(`${'mutations'.padEnd(28)}  tried  caught  in place\n`);
  process.stdout.write(
    row('break an identity', identity) +
      row('break a sentence', text) +
      row('unrelated to anything', free),
  );
}

function printSpeed({ reports, parse, check, memory }: Speed): void {
  process.stdout.write(
    `${reports} reports: reading ${parse.toFixed(2)} ms each, reading and checking ${check.toFixed(2)} ms each (${(check / parse).toFixed(2)}×), ${memory.toFixed(0)} MiB resident\n`,
  );
}

function printHook({ reports, runs, median }: HookTimes): void {
  const each = runs.map((run) => (run / 1000).toFixed(2)).join(', ');
  process.stdout.write(
    `${reports} reports: a commit of one takes ${(median / 1000).toFixed(2)} s (median of ${each})\n`,
  );
}

function printWriting({ start, page, overlay, search }: WritingTimes): void {
  const middle = (times: readonly number[]) =>
    [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]?.toFixed(0);
  process.stdout.write(
    `preview after ${start.toFixed(0)} ms; after a save (median of ${page.length}): page ${middle(page)} ms, overlay ${middle(overlay)} ms, search ${middle(search)} ms\n`,
  );
}

function percent(part: number, whole: number): string {
  return (whole === 0 ? '–' : `${((part / whole) * 100).toFixed(2)}%`).padStart(8);
}
