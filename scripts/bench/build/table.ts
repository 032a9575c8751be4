import type { Cost, Result } from './results.ts';

const head = [
  '',
  'makes',
  'full build',
  'one report edited',
  'nothing edited',
  'processor time',
  'peak memory',
  'output',
  'files',
  'against Mingzhang',
];

/** The results as a Markdown table. */
export function resultTable(results: readonly Result[]): string {
  const rows = results.map(({ label, includes, full, edit, none, memory, output, ratio }) => [
    label,
    includes,
    wall(full),
    wall(edit),
    wall(none),
    seconds(full.processor),
    memory === null ? '–' : `${grouped(memory)} MiB`,
    `${(output.bytes / 1e6).toFixed(1)} MB`,
    grouped(output.files),
    ratio === null ? '–' : `${twoDigits(ratio)}×`,
  ]);
  const alignment = head.map((_, index) => (index < 2 ? '---' : '---:'));
  return [head, alignment, ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

function wall(cost: Cost | null): string {
  return seconds(cost?.wall ?? null);
}

function seconds(value: number | null): string {
  return value === null ? '–' : `${value < 10 ? value.toFixed(2) : value.toFixed(1)} s`;
}

/** Two digits that mean something: 0.34, 2.1, 17. */
export function twoDigits(value: number): string {
  return value >= 9.95 ? value.toFixed(0) : value >= 0.995 ? value.toFixed(1) : value.toFixed(2);
}

function grouped(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}
