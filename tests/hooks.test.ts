import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { projectCopy } from './project-copy.ts';
import { git } from './repository.ts';
import { shell } from './shell.ts';

const report = 'content/reports/slsjyj/2023.mdx';

/** Changes the report in a copy of the project; `from` stands in it. */
function edit(folder: string, from: string, to: string): void {
  const path = join(folder, report);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

const slip = ['\n  executionRate: ', '\n  executionRate: 1'] as const;

async function guardedProject(): Promise<string> {
  const folder = projectCopy();
  const { code, stdout } = await shell('npm run --silent hooks', { cwd: folder });
  expect([code, stdout.split('\n')[0]]).toEqual([
    0,
    '提交前核验已打开：以后每次提交，git 先核验将要提交的报告。',
  ]);
  return folder;
}

const commits = (folder: string) => git(folder, 'rev-list', '--count', 'HEAD').trim();

describe('a commit', () => {
  test('with an error is refused, and let through when the error is mended', async () => {
    const folder = await guardedProject();
    edit(folder, ...slip);
    const refused = await shell('git commit --quiet --all --message slip', { cwd: folder });
    expect(refused.code).toBe(1);
    expect(refused.stdout + refused.stderr).toContain('execution-rate-follows-from-amounts');
    expect(refused.stderr).toContain('没有提交：请改正上面的错误');
    expect(commits(folder)).toBe('1');
    edit(folder, slip[1], slip[0]);
    edit(folder, '\n---\n', '\n---\n\n');
    const passed = await shell('git commit --quiet --all --message mended', { cwd: folder });
    expect([passed.code, commits(folder)]).toEqual([0, '2']);
  });

  test('holds what is staged, whatever stands on disk', async () => {
    const folder = await guardedProject();
    edit(folder, ...slip);
    git(folder, 'add', '--all');
    edit(folder, slip[1], slip[0]);
    const stagedSlip = await shell('git commit --quiet --message slip', { cwd: folder });
    expect([stagedSlip.code, commits(folder)]).toEqual([1, '1']);
    edit(folder, '\n---\n', '\n---\n\n');
    git(folder, 'add', '--all');
    edit(folder, ...slip);
    const slipOnDisk = await shell('git commit --quiet --message right', { cwd: folder });
    expect([slipOnDisk.code, commits(folder)]).toEqual([0, '2']);
  });

  test('of one file is checked without the others', async () => {
    const folder = await guardedProject();
    edit(folder, ...slip);
    const page = 'content/pages/about.mdx';
    writeFileSync(join(folder, page), `${readFileSync(join(folder, page), 'utf8')}\n`);
    const other = await shell(`git commit --quiet --message page ${page}`, { cwd: folder });
    expect([other.code, commits(folder)]).toEqual([0, '2']);
    const same = await shell(`git commit --quiet --message slip ${report}`, { cwd: folder });
    expect([same.code, commits(folder)]).toEqual([1, '2']);
  });

  test('from a folder further down is checked too', async () => {
    const folder = await guardedProject();
    edit(folder, ...slip);
    const { code } = await shell('git commit --quiet --all --message slip', {
      cwd: join(folder, 'content/reports'),
    });
    expect([code, commits(folder)]).toEqual([1, '1']);
  });

  test('in a linked worktree of a repository that holds the project in a folder is checked too', async () => {
    const project = projectCopy();
    const folder = mkdtempSync(join(tmpdir(), 'mingzhang-above-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    rmSync(join(project, '.git'), { recursive: true });
    renameSync(project, join(folder, 'site'));
    writeFileSync(join(folder, '.gitignore'), 'node_modules\n');
    git(folder, 'init', '--quiet');
    git(folder, 'add', '--all');
    git(folder, 'commit', '--quiet', '--message', 'all');
    await shell('npm run --silent hooks', { cwd: join(folder, 'site') });
    expect(git(folder, 'config', 'core.hooksPath')).toBe('site/.githooks\n');
    git(folder, 'worktree', 'add', '--quiet', 'linked');
    const linked = join(folder, 'linked/site');
    symlinkSync(join(folder, 'site/node_modules'), join(linked, 'node_modules'));
    edit(linked, ...slip);
    const { code, stdout, stderr } = await shell('git commit --quiet --all --message slip', {
      cwd: linked,
    });
    expect(code).toBe(1);
    expect(stdout + stderr).toContain('execution-rate-follows-from-amounts');
  });

  test('without any content is not held up', async () => {
    const folder = await guardedProject();
    edit(folder, ...slip);
    writeFileSync(join(folder, 'notes.txt'), 'notes\n');
    git(folder, 'add', 'notes.txt');
    const { code, stdout } = await shell('git commit --quiet --message notes', { cwd: folder });
    expect([code, stdout]).toEqual([0, '']);
  });

  test('from a client that knows of no npm is checked too', async () => {
    const folder = await guardedProject();
    edit(folder, ...slip);
    const bin = join(folder, '.cache/bin');
    mkdirSync(bin, { recursive: true });
    for (const name of ['sh', 'git', 'dirname']) {
      const { stdout } = spawnSync('which', [name], { encoding: 'utf8' });
      symlinkSync(stdout.trim(), join(bin, name));
    }
    const { code, stderr } = await shell('git commit --quiet --all --message slip', {
      cwd: folder,
      env: { PATH: bin },
    });
    expect([code, commits(folder)]).toEqual([1, '1']);
    expect(stderr).toContain('没有提交：请改正上面的错误');
  });

  test('is let through, and told so, where nothing is installed', async () => {
    const folder = await guardedProject();
    renameSync(join(folder, 'node_modules'), join(folder, 'away'));
    edit(folder, ...slip);
    const { code, stderr } = await shell('git commit --quiet --all --message slip', {
      cwd: folder,
    });
    expect(code).toBe(0);
    expect(stderr).toContain('没有核验：还没有运行 npm install。');
  });
});

describe('npm run hooks', () => {
  test('can be run twice, and taken back', async () => {
    const folder = await guardedProject();
    const again = await shell('npm run --silent hooks', { cwd: folder });
    expect([again.code, again.stdout]).toEqual([0, '提交前核验已经打开，无需改动。\n']);
    const off = await shell('npm run --silent hooks -- --off', { cwd: folder });
    expect([off.code, off.stdout]).toEqual([0, '提交前核验已关闭。\n']);
    edit(folder, ...slip);
    const { code } = await shell('git commit --quiet --all --message slip', { cwd: folder });
    expect(code).toBe(0);
  });

  test.each([
    [
      'another folder of hooks',
      (folder: string) => git(folder, 'config', 'core.hooksPath', '.other'),
      '没有改动：git 已设置 core.hooksPath 为 .other。',
    ],
    [
      'a hook of its own',
      (folder: string) => {
        mkdirSync(join(folder, '.git/hooks'), { recursive: true });
        writeFileSync(join(folder, '.git/hooks/commit-msg'), '#!/bin/sh\n');
        chmodSync(join(folder, '.git/hooks/commit-msg'), 0o755);
      },
      '没有改动：仓库中已有钩子 commit-msg，打开后它们不再运行。',
    ],
  ])('leaves a repository with %s as it is', async (_, prepare, message) => {
    const folder = projectCopy();
    prepare(folder);
    const before = readFileSync(join(folder, '.git/config'), 'utf8');
    const { code, stdout, stderr } = await shell('npm run --silent hooks', { cwd: folder });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(readFileSync(join(folder, '.git/config'), 'utf8')).toBe(before);
  });
});

test('the hook is a script that every shell reads, with line ends that it can read', () => {
  const text = readFileSync(join(import.meta.dirname, '../.githooks/pre-commit'), 'utf8');
  expect(text.startsWith('#!/bin/sh\n')).toBe(true);
  expect(text).not.toContain('\r');
  const attributes = readFileSync(join(import.meta.dirname, '../.gitattributes'), 'utf8');
  expect(attributes).toContain('/.githooks/* text eol=lf');
});
