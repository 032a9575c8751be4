import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

const source = join(import.meta.dirname, '..');

/** The layers whose code decides what the index of a report looks like. */
const indexLayers = ['core', 'prose', 'reading', 'search', 'indexing'];

const known = new Map<string, string>();

/**
 * A digest of the code of some layers, and of the versions of what it is built on: what was made by
 * other code is not to be reused.
 */
export function codeVersion(layers: readonly string[] = indexLayers): string {
  const version = known.get(layers.join()) ?? digestOf(layers);
  known.set(layers.join(), version);
  return version;
}

function digestOf(layers: readonly string[]): string {
  const digest = createHash('sha256').update(process.version);
  digest.update(readFileSync(join(source, '..', 'package.json'), 'utf8'));
  for (const layer of layers) {
    const names = readdirSync(join(source, layer), { recursive: true, encoding: 'utf8' });
    for (const name of names.sort()) {
      // Names without an extension are rooms of a layer.
      if (extname(name) === '' || name.endsWith('.test.ts')) continue;
      digest.update(`\0${layer}/${name}\0`).update(readFileSync(join(source, layer, name)));
    }
  }
  return digest.digest('hex').slice(0, 16);
}
