import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn } from './site-record.ts';

/** Copies every file of a folder. Node's own copy does not tell why a disk refuses. */
export function copyFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const path of filesIn(from)) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    copyFileSync(join(from, path), join(to, path));
  }
}
