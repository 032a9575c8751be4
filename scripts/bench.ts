import { mutationBench, type Tally } from './bench/mutation.ts';
import { command } from './command.ts';

const help = `Benchmarks, printed as they are measured.

Usage: npm run bench -- mutation

  mutation          mutate every figure of every report and count what the checks notice
`;

await command(help, {}, (_, [which]) => {
  if (which !== 'mutation') {
    process.stdout.write(help);
    return 2;
  }
  const { identity, text, free, misses } = mutationBench(process.cwd());
  for (const miss of misses) process.stdout.write(`missed  ${miss}\n`);
  const row = (name: string, { tried, caught, placed }: Tally) =>
    `${name.padEnd(28)} ${String(tried).padStart(6)} ${percent(caught, tried)} ${percent(placed, tried)}\n`;
  process.stdout.write(`${'mutations'.padEnd(28)}  tried  caught  in place\n`);
  process.stdout.write(
    row('break an identity', identity) +
      row('break a sentence', text) +
      row('unrelated to anything', free),
  );
  return 0;
});

function percent(part: number, whole: number): string {
  return (whole === 0 ? '–' : `${((part / whole) * 100).toFixed(2)}%`).padStart(8);
}
