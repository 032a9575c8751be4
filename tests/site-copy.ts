import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Place } from '#core/place.ts';
import { root } from './command-line.ts';

/** `[from, to]`: `from` stands in the file exactly once; `‸` in `to` marks the expected place. */
export type Change = readonly [from: string, to: string];

export interface SiteCopy {
  /** The folder that holds `content/`. */
  readonly folder: string;
  /** Changes a file and returns the place that the marker stood on. */
  readonly change: (file: string, ...changes: readonly Change[]) => Place | null;
  readonly write: (file: string, text: string) => void;
}

/**
 * A copy of the sample content in a temporary folder, gone when the test ends.
 *
 * @param ledgers - `recorded` keeps what is on record: a figure that the test changes then needs a
 *   correction. By default nothing is on record yet.
 */
export function copyOfSample(ledgers: 'recorded' | 'unrecorded' = 'unrecorded'): SiteCopy {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
  if (ledgers === 'unrecorded') rmSync(join(folder, 'content/ledger'), { recursive: true });
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  return {
    folder,
    write,
    change: (file, ...changes) => {
      const marked = changes.reduce(
        (text, [from, to]) => replaceOnce(text, from, to),
        readFileSync(join(folder, file), 'utf8'),
      );
      write(file, marked.replace('‸', ''));
      return placeOfMarker(marked);
    },
  };
}

function replaceOnce(text: string, from: string, to: string): string {
  const parts = text.split(from);
  if (parts.length !== 2) {
    throw new Error(`Unexpected ${parts.length - 1} occurrences of \`${from}\`, expected one`);
  }
  return parts.join(to);
}

/** Counted on the text itself, not taken from the reader under test. */
function placeOfMarker(marked: string): Place | null {
  const offset = marked.indexOf('‸');
  if (offset < 0) return null;
  const before = marked.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
