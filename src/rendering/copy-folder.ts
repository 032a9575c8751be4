import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn } from './site-record.ts';

/**
 * Copies the files of a folder. Node's own copy does not tell why a disk refuses.
 *
 * @param wanted - Which of them, by their paths; all of them when left out.
 */
export function copyFolder(
  from: string,
  to: string,
  wanted: (path: string) => boolean = () => true,
): void {
  mkdirSync(to, { recursive: true });
  for (const path of filesIn(from).filter(wanted)) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    copyFileSync(join(from, path), join(to, path));
  }
}
