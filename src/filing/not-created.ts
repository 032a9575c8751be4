import { relative, sep } from 'node:path';
import { reasonOf } from '#core/disk-refusal.ts';

/** A file that was not created, and why, in Chinese; nothing that was there has changed. */
export class NotCreated extends Error {
  override readonly name = 'NotCreated';
  /** Whether something stands at its place already. */
  readonly exists: boolean;

  constructor(path: string, cause: NodeJS.ErrnoException) {
    super(`没有写入 ${shown(path)}：${reasonOf(cause)}`, { cause });
    this.exists = cause.code === 'EEXIST';
  }
}

/** As a person would type it: from the folder in which the command runs, where it lies below. */
function shown(path: string): string {
  const here = relative(process.cwd(), path);
  return here.startsWith('..') ? path : here.split(sep).join('/');
}
