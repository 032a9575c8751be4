import { rmSync } from 'node:fs';
import { stateDigest } from '#ledger/state-digest.ts';
import type { ContentDirectory } from '#reading/content-directory.ts';
import { textOf } from '#reading/content-files.ts';

/**
 * Takes away states that a record left without their lines because it was cut off: only those that are
 * the same as their report, so that nothing is lost. Any other is for a person to explain.
 */
export function dropUnfinished({ files, ledgers, reportPath }: ContentDirectory): void {
  for (const id of ledgers.ids()) {
    const known = new Set(ledgers.of(id)?.entries.map(({ version }) => version));
    for (const version of ledgers.states(id)) {
      if (known.has(version)) continue;
      const path = ledgers.statePath(id, version);
      const text = textOf(files, path) ?? '';
      const current = textOf(files, reportPath(id)) ?? '';
      if (stateDigest(text) === stateDigest(current)) rmSync(path);
    }
  }
}
