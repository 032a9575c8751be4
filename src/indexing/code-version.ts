import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const source = join(import.meta.dirname, '..');
/** The layers whose code decides what the index of a report looks like. */
const layers = ['core', 'prose', 'reading', 'search', 'indexing'];

let known: string | null = null;

/** A digest of the code that makes the index, and of the versions of what it is built on. */
export function codeVersion(): string {
  if (known !== null) return known;
  const digest = createHash('sha256').update(
    readFileSync(join(source, '..', 'package.json'), 'utf8'),
  );
  for (const layer of layers) {
    for (const name of readdirSync(join(source, layer)).sort()) {
      if (name.endsWith('.test.ts')) continue;
      digest.update(`\0${layer}/${name}\0`).update(readFileSync(join(source, layer, name)));
    }
  }
  known = digest.digest('hex').slice(0, 16);
  return known;
}
