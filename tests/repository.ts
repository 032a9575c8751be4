import { spawnSync } from 'node:child_process';
import { copyOfSample, type SiteCopy } from './site-copy.ts';

/** Runs git as somebody. */
export function git(cwd: string, ...parameters: readonly string[]): string {
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.org'];
  const { status, stdout, stderr } = spawnSync('git', [...identity, ...parameters], {
    cwd,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** The sample content in a repository of its own, all of it committed. */
export function repository(ledgers?: 'recorded'): SiteCopy {
  const copy = copyOfSample(ledgers);
  git(copy.folder, 'init', '--quiet', '--initial-branch', 'main');
  git(copy.folder, 'add', '--all');
  git(copy.folder, 'commit', '--quiet', '--message', 'sample');
  return copy;
}
