import { execFile } from 'node:child_process';

/** What differs from the last commit below a folder. */
export type Changes =
  | {
      readonly kind: 'known';
      /** The repository that the folder belongs to. */
      readonly repository: string;
      /** Paths from the folder with forward slashes: changed, staged, untracked and deleted. */
      readonly paths: readonly string[];
    }
  | {
      readonly kind: 'unknown';
      /** Why git cannot tell, in Chinese. */
      readonly reason: string;
    };

/**
 * Asks git what differs from HEAD below a folder. History is not needed: a shallow clone does, and
 * so does a repository without a commit, where every file is new.
 *
 * @param only - Names below the folder to look at, all when empty.
 */
export async function changedFiles(folder: string, only: readonly string[] = []): Promise<Changes> {
  const [place, status] = await Promise.all([
    git(folder, ['rev-parse', '--show-toplevel', '--show-prefix']),
    git(folder, [
      '-c',
      'core.quotePath=false',
      'status',
      '--porcelain=v1',
      '-z',
      '--untracked-files=all',
      '--no-renames',
      '--',
      ...(only.length > 0 ? only : ['.']),
    ]),
  ]);
  if (!place.done) return { kind: 'unknown', reason: place.reason };
  if (!status.done) return { kind: 'unknown', reason: status.reason };
  const [repository = '', before = ''] = place.output.split('\n');
  const paths = status.output
    .split('\0')
    .map((entry) => entry.slice(3))
    .filter((path) => path !== '' && path.startsWith(before))
    .map((path) => path.slice(before.length));
  return { kind: 'known', repository, paths: paths.sort() };
}

type Answer =
  | { readonly done: true; readonly output: string }
  | { readonly done: false; readonly reason: string };

function git(cwd: string, parameters: readonly string[]): Promise<Answer> {
  const env: NodeJS.ProcessEnv = { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' };
  // A hook is run with paths that hold in another folder.
  for (const name of ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX']) delete env[name];
  const options = { cwd, env, encoding: 'utf8', maxBuffer: 1 << 28 } as const;
  return new Promise((resolve) => {
    execFile('git', parameters, options, (error, output, complaint) => {
      if (!error) resolve({ done: true, output });
      else resolve({ done: false, reason: reasonOf(error, complaint) });
    });
  });
}

function reasonOf(error: Error, complaint: string): string {
  if ('code' in error && error.code === 'ENOENT') return '这台计算机上没有找到 git，请先安装';
  if (complaint.includes('not a git repository')) return '内容文件夹不在 git 仓库中';
  return `git 无法读取仓库（${complaint.split('\n')[0]?.replace(/^fatal: /u, '')}）`;
}
