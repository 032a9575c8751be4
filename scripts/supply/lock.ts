import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What npm's lock file says of a package. */
export interface LockedPackage {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly dev?: true;
  readonly devOptional?: true;
  readonly peer?: true;
  readonly hasInstallScript?: true;
}

export interface Lock {
  readonly name: string;
  /** By folder, `node_modules/astro`; the project itself stands under the empty path. */
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

export function readLock(root: string): Lock {
  return JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
}

/** `astro@7.3.5` of every package below the project. */
export function packagesOf({
  packages,
}: Lock): readonly (LockedPackage & { readonly id: string })[] {
  return Object.entries(packages).flatMap(([path, one]) =>
    path === '' ? [] : [{ ...one, id: `${path.split('node_modules/').at(-1)}@${one.version}` }],
  );
}
