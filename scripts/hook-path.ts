import { chmodSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { git } from '#reading/git/git.ts';

/** What git would run before a commit in a project. */
export type HookState =
  | {
      /** Ours, or nothing. */
      readonly kind: 'on' | 'off';
      /** Our hooks from the top of the repository, with forward slashes. */
      readonly path: string;
    }
  | {
      readonly kind: 'other';
      /** Whose hooks are there, in Chinese. */
      readonly what: string;
    }
  | { readonly kind: 'unknown'; readonly reason: string };

const folder = '.githooks';

/** Looks at the hooks of the repository that a project stands in. */
export async function hookState(project: string): Promise<HookState> {
  const place = await git(project, ['rev-parse', '--show-prefix', '--show-toplevel']);
  if (!place.done) return { kind: 'unknown', reason: place.reason };
  const [prefix = '', top = ''] = place.output.split('\n');
  const path = prefix + folder;
  // Git exits with 1 when nothing is set.
  const set = await git(project, ['config', '--get', 'core.hooksPath']);
  const current = set.done ? set.output.trimEnd() : '';
  if (current !== '') {
    return resolve(top, current) === join(project, folder)
      ? { kind: 'on', path }
      : { kind: 'other', what: `git 已设置 core.hooksPath 为 ${current}` };
  }
  const present = await presentHooks(project);
  return present.length === 0
    ? { kind: 'off', path }
    : { kind: 'other', what: `仓库中已有钩子 ${present.join('、')}，打开后它们不再运行` };
}

/** Hooks in the repository itself; git's samples never run. */
async function presentHooks(project: string): Promise<readonly string[]> {
  const answer = await git(project, ['rev-parse', '--git-path', 'hooks']);
  const hooks = resolve(project, answer.done ? answer.output.trimEnd() : '');
  if (!answer.done || !statSync(hooks, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(hooks).filter((name) => /^[a-z-]+$/u.test(name));
}

/** Writes or removes the one setting. */
export async function switchHook(
  project: string,
  { path }: Extract<HookState, { readonly kind: 'on' | 'off' }>,
  to: 'on' | 'off',
): Promise<void> {
  // A project that was unpacked from an archive may have lost the permission to run.
  if (to === 'on' && process.platform !== 'win32')
    chmodSync(join(project, folder, 'pre-commit'), 0o755);
  const change = to === 'on' ? ['core.hooksPath', path] : ['--unset', 'core.hooksPath'];
  const answer = await git(project, ['config', '--local', ...change]);
  if (!answer.done) throw new Error(`Unexpected failure of git config: ${answer.reason}`);
}
