import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PreparePlace } from './prepare-worker.ts';
import { openPreparedStore, preparingVersion } from './prepared-store.ts';
import { openPreparers, type Preparer } from './preparer.ts';

/** Fewer reports than this are prepared sooner than a thread starts. */
export const worthPreparers = 40;

/**
 * Threads that will be needed in any case, so that they load their code while others still load theirs
 * and look for what there is to prepare; none where something was prepared before.
 */
export function earlyPreparers(place: PreparePlace): readonly Preparer[] {
  const { root, folder } = place;
  if (!openPreparedStore(root, preparingVersion()).isEmpty()) return [];
  return countReports(join(root, folder, 'reports')) < worthPreparers ? [] : openPreparers(place);
}

function countReports(folder: string): number {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return names.filter((name) => name.endsWith('.mdx')).length;
  } catch {
    return 0;
  }
}
