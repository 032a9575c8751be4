import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import { root } from './command-line.ts';
import { git } from './repository.ts';

let template: string | null = null;

afterAll(() => {
  if (template !== null) rmSync(template, { recursive: true, force: true });
});

/**
 * The whole project in a repository of its own, all of it committed and ready to run: what a person
 * has after `git clone` and `npm install`. It is gone when the test ends.
 */
export function projectCopy(): string {
  template ??= committedProject();
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-project-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(template, folder, { recursive: true, verbatimSymlinks: true });
  return folder;
}

/** The same without a test that it ends with: whoever asked deletes it. */
export function committedProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-template-'));
  for (const path of projectFiles()) cpSync(join(root, path), join(folder, path));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  git(folder, 'init', '--quiet', '--initial-branch', 'main');
  // .gitignore names a folder, and this is a link.
  appendFileSync(join(folder, '.git/info/exclude'), 'node_modules\n');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'project');
  return folder;
}

/** Every file that is or may be committed. */
function projectFiles(): readonly string[] {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const { stdout } = spawnSync('git', list, { cwd: root, encoding: 'utf8' });
  return stdout.split('\0').filter((path) => path !== '' && existsSync(join(root, path)));
}
