import { execFile, spawn } from 'node:child_process';

/** What git printed, or why it could not, in Chinese. */
export type Answer =
  | { readonly done: true; readonly output: string }
  | { readonly done: false; readonly reason: string };

/**
 * Runs git without touching the index of the folder's repository.
 *
 * @param indexFile - Another index than the repository's own, as an absolute path.
 */
export function git(
  cwd: string,
  parameters: readonly string[],
  indexFile: string | null = null,
): Promise<Answer> {
  const options = {
    cwd,
    env: environment(indexFile),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  } as const;
  return new Promise((resolve) => {
    execFile('git', ['-c', 'core.quotePath=false', ...parameters], options, (error, output, said) =>
      resolve(error ? { done: false, reason: reasonOf(error, said) } : { done: true, output }),
    );
  });
}

/** The contents of git objects by their ids, all asked for at once; what git lacks is left out. */
export async function gitObjects(
  cwd: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Buffer>> {
  const contents = new Map<string, Buffer>();
  if (ids.length === 0) return contents;
  const child = spawn('git', ['cat-file', '--batch'], { cwd, env: environment(null) });
  child.stdin.end(`${ids.join('\n')}\n`);
  const chunks: Buffer[] = [];
  for await (const chunk of child.stdout) chunks.push(chunk as Buffer);
  const all = Buffer.concat(chunks);
  // `<id> blob <size>`, a line end, the content, a line end; `<id> missing` has no content.
  for (let at = 0; at < all.length; ) {
    const end = all.indexOf('\n', at);
    const [id = '', kind, size] = all.subarray(at, end).toString('utf8').split(' ');
    at = end + 1;
    if (kind === 'missing' || size === undefined) continue;
    contents.set(id, all.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return contents;
}

function environment(indexFile: string | null): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' };
  // A hook is run with paths that hold in another folder.
  for (const name of ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX']) delete env[name];
  return indexFile === null ? env : { ...env, GIT_INDEX_FILE: indexFile };
}

function reasonOf(error: Error, said: string): string {
  if ('code' in error && error.code === 'ENOENT') return '这台计算机上没有找到 git，请先安装';
  if (said.includes('not a git repository')) return '内容文件夹不在 git 仓库中';
  return `git 无法读取仓库（${said.split('\n')[0]?.replace(/^(?:fatal|error): /u, '')}）`;
}
