import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createFile } from './create-file.ts';
import { type ImportPlan, sha256Of } from './import-plan.ts';
import { NotCreated } from './not-created.ts';

/**
 * Writes what an import planned, the report last: until it stands, nothing refers to the originals
 * beside it, and an import that was cut off can be run again.
 *
 * @param base - The content folder.
 * @throws NotCreated before anything is written where the report exists, or another file stands
 *   where an original is to be kept.
 */
export function carryOut({ path, text, kept }: ImportPlan, base: string): void {
  const report = join(base, path);
  if (statSync(report, { throwIfNoEntry: false })) throw taken(report);
  const missing = kept.filter((one) => {
    const before = sha256At(join(base, one.path));
    if (before !== null && before !== one.sha256) throw taken(join(base, one.path));
    return before === null;
  });
  const made: string[] = [];
  try {
    for (const one of missing) {
      createFile(join(base, one.path), one.bytes);
      made.push(join(base, one.path));
    }
    createFile(report, text);
  } catch (error) {
    // No originals of a report that is not there.
    for (const path of made) rmSync(path, { force: true });
    throw error;
  }
}

function taken(path: string): NotCreated {
  return new NotCreated(path, Object.assign(new Error(), { code: 'EEXIST' }));
}

/** `null` where there is no file. */
function sha256At(path: string): string | null {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return null;
  return sha256Of(readFileSync(path));
}
