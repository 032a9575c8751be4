import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the digests of the sample files are listed, beside this file. */
export const sampleList = join(import.meta.dirname, 'samples.txt');

/** Whether a file of the project is sample content: what a site of one's own does not have. */
export function isSample(path: string): boolean {
  return (
    /^content\/(?:reports|departments|attachments|ledger)\//u.test(path) ||
    /^content\/schemes\/shili-\d{4}\.yaml$/u.test(path) ||
    path === 'content/site.yaml'
  );
}

/** One line a file: digest, path. Line ends do not count: git may change them. */
export function sampleLine(root: string, path: string): string {
  const text = readFileSync(join(root, path), 'latin1').replaceAll('\r\n', '\n');
  return `${createHash('sha256').update(text, 'latin1').digest('hex')}  ${path}`;
}

/** The sample files that are still there, and those of them that are no longer as they came. */
export function presentSamples(root: string): {
  readonly unchanged: readonly string[];
  readonly changed: readonly string[];
} {
  const listed = existsSync(sampleList) ? readFileSync(sampleList, 'utf8').split('\n') : [];
  const present = listed
    .filter((line) => line !== '')
    .map((line) => ({ line, path: line.slice(line.indexOf('  ') + 2) }))
    .filter(({ path }) => existsSync(join(root, path)));
  const isUnchanged = ({ line, path }: { line: string; path: string }) =>
    sampleLine(root, path) === line;
  return {
    unchanged: present.filter(isUnchanged).map(({ path }) => path),
    changed: present.filter((one) => !isUnchanged(one)).map(({ path }) => path),
  };
}
