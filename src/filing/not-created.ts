import { relative, sep } from 'node:path';

/** A file that was not created, and why, in Chinese; nothing that was there has changed. */
export class NotCreated extends Error {
  override readonly name = 'NotCreated';
  /** Whether something stands at its place already. */
  readonly exists: boolean;

  constructor(path: string, cause: NodeJS.ErrnoException) {
    super(`没有写入 ${shown(path)}：${reason(cause)}`, { cause });
    this.exists = cause.code === 'EEXIST';
  }
}

const reasons: Readonly<Record<string, string>> = {
  EEXIST: '这里已有文件，没有改动它；要重新生成，请先把它移走或改名',
  EACCES: '没有写入这个文件夹的权限',
  EPERM: '没有写入这个文件夹的权限',
  EROFS: '磁盘是只读的',
  ENOSPC: '磁盘已满',
  EDQUOT: '磁盘空间的配额已用完',
  ENOTDIR: '路径中有一段是文件，不是文件夹',
  ENAMETOOLONG: '文件名或路径太长',
};

function reason({ code, message }: NodeJS.ErrnoException): string {
  return reasons[code ?? ''] ?? `系统不允许（${code ?? message}）`;
}

/** As a person would type it: from the folder in which the command runs, where it lies below. */
function shown(path: string): string {
  const here = relative(process.cwd(), path);
  return here.startsWith('..') ? path : here.split(sep).join('/');
}
