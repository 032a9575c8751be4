import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { root } from './command-line.ts';
import { git } from './repository.ts';

/**
 * The whole project in a repository of its own, all of it committed and ready to run: what a person
 * has after `git clone` and `npm install`. It is gone when the test ends.
 */
export function projectCopy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-project-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const path of projectFiles()) cpSync(join(root, path), join(folder, path));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  git(folder, 'init', '--quiet', '--initial-branch', 'main');
  // .gitignore names a folder, and this is a link.
  appendFileSync(join(folder, '.git/info/exclude'), 'node_modules\n');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--no-verify', '--message', 'project');
  return folder;
}

/** Every file that is or may be committed. */
function projectFiles(): readonly string[] {
  const { stdout } = spawnSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  return stdout.split('\0').filter((path) => path !== '' && existsSync(join(root, path)));
}
