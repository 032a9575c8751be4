import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What decides the bytes of a picture besides what it says: the code of this folder, and the versions
 * of what it is built on.
 *
 * @param root - The project's folder; where a build puts this file, the others are not.
 */
export function drawingVersion(root: string): string {
  const folder = join(root, 'src', 'pictures');
  const digest = createHash('sha256').update(process.version);
  digest.update(readFileSync(join(root, 'package.json')));
  for (const name of readdirSync(folder).sort()) {
    if (name.endsWith('.test.ts')) continue;
    digest.update(`\0${name}\0`).update(readFileSync(join(folder, name)));
  }
  return digest.digest('hex').slice(0, 16);
}
