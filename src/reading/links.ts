import { lstatSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Whether a folder below another is reached by way of a link, which may lead anywhere. */
export function leadsThroughLink(base: string, folder: string): boolean {
  let path = base;
  for (const step of relative(base, folder).split(sep)) {
    path = join(path, step);
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (!found) return false;
    if (found.isSymbolicLink()) return true;
  }
  return false;
}
