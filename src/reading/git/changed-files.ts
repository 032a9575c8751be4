import { git } from './git.ts';

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
