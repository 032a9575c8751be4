/** What the system says when it does not let a file be written, and what a person does about it. */
const reasons: Readonly<Record<string, string>> = {
  EEXIST: '这里已有文件，没有改动它；要重新生成，请先把它移走或改名',
  ENOTDIR: '路径中有一段是文件，不是文件夹',
  ENAMETOOLONG: '文件名或路径太长',
};

/** Of the disk or the folder, whatever is written there. */
const refusals: Readonly<Record<string, string>> = {
  EACCES: '没有写入这个文件夹的权限；请换一个文件夹，或请管理员开放权限',
  EPERM: '没有写入这个文件夹的权限；请换一个文件夹，或请管理员开放权限',
  EROFS: '磁盘是只读的；请换到可以写入的磁盘',
  ENOSPC: '磁盘已满；请腾出空间后再运行一次',
  EDQUOT: '磁盘空间的配额已用完；请腾出空间后再运行一次',
  EFBIG: '文件超过系统允许的大小；请管理员放宽限制后再运行一次',
  EIO: '磁盘读写出错，可能已满或损坏；请检查磁盘后再运行一次',
};

/** As programs that are not written in JavaScript tell them. */
const numbers: Readonly<Record<string, string>> = {
  1: 'EPERM',
  5: 'EIO',
  13: 'EACCES',
  27: 'EFBIG',
  28: 'ENOSPC',
  30: 'EROFS',
  122: 'EDQUOT',
};

/** A disk or a folder that refuses. */
export interface DiskRefusal {
  /** In Chinese, with what to do. */
  readonly reason: string;
  /** `null` where the system does not tell which. */
  readonly path: string | null;
}

/** Why the system refused a certain file, in Chinese. */
export function reasonOf({ code, message }: NodeError): string {
  return reasons[code ?? ''] ?? refusals[code ?? ''] ?? `系统不允许（${code ?? message}）`;
}

/** @returns `null` where an error is of another kind, or none of the causes that it names is one. */
export function diskRefusal(error: unknown): DiskRefusal | null {
  if (!isError(error)) return null;
  const reason = refusals[error.code ?? codeIn(error.message)];
  if (reason !== undefined) return { reason, path: error.dest ?? error.path ?? null };
  for (const cause of [error.cause, ...(error.errors ?? [])]) {
    const refusal = diskRefusal(cause);
    if (refusal) return refusal;
  }
  return null;
}

interface NodeError {
  readonly message: string;
  readonly code?: string | undefined;
  readonly path?: string | undefined;
  readonly dest?: string | undefined;
  readonly cause?: unknown;
  readonly errors?: readonly unknown[];
}

function codeIn(message: string): string {
  return numbers[/\(os error (\d+)\)/u.exec(message)?.[1] ?? ''] ?? '';
}

function isError(error: unknown): error is NodeError {
  return typeof error === 'object' && error !== null && 'message' in error;
}
