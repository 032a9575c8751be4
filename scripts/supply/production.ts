import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLock } from './lock.ts';

/**
 * Writes the project's two package files without what is for development alone. `npm sbom --omit dev` would
 * also leave out packages that both kinds of dependencies share, and without it npm refuses versions that
 * development tools ask for.
 *
 * @param folder - An empty folder.
 */
export function writeProductionFiles(root: string, folder: string): void {
  const { devDependencies: _, ...manifest } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  ) as { readonly devDependencies?: object };
  const { packages, ...lock } = readLock(root);
  const kept = Object.entries(packages).flatMap(([path, one]) => {
    if (one.dev) return [];
    const { devDependencies: __, ...rest } = one as typeof one & { devDependencies?: object };
    return [[path, rest] as const];
  });
  const write = (name: string, content: object) =>
    writeFileSync(join(folder, name), JSON.stringify(content));
  write('package.json', manifest);
  write('package-lock.json', { ...lock, packages: Object.fromEntries(kept) });
}
