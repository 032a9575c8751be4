import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { check } from './check-json.ts';
import { commandLine } from './command-line.ts';
import { git, repository } from './repository.ts';
import { copyOfSample } from './site-copy.ts';

const latest = 'content/reports/slsjyj/2023.mdx';

const filesOf = ({ output }: Awaited<ReturnType<typeof check>>) => [
  ...new Set(output.findings.map(({ file }) => file)),
];

describe('--changed', () => {
  test('says so in one line and succeeds when nothing has changed', async () => {
    const { folder } = repository();
    const { code, stdout } = await commandLine('check', ['--changed'], { cwd: folder });
    expect(code).toBe(0);
    expect(stdout).toBe('与上次提交相比没有改动的报告，无需核验。\n');
  });

  test('prints an empty result for programs when nothing has changed', async () => {
    const { folder } = repository();
    const { code, output } = await check(['--changed'], { cwd: folder });
    expect(code).toBe(0);
    expect(output).toEqual({
      summary: { reports: 0, error: 0, warning: 0, note: 0 },
      findings: [],
      coverage: [],
    });
  });

  test('looks at a changed report and says how many it looked at', async () => {
    const { folder, change } = repository();
    change(latest, ['\n  executionRate: ', '\n  executionRate: 1']);
    const outcome = await check(['--changed'], { cwd: folder });
    expect(outcome.code).toBe(1);
    expect(outcome.output.summary.reports).toBe(1);
    expect(filesOf(outcome)).toEqual([latest]);
    expect(outcome.stderr).toMatch(/^\d+份报告中，与上次提交相比有改动或受改动影响的有1份。\n/u);
  });

  test.each([
    ['staged', ['add', latest]],
    ['moved', ['mv', latest, 'content/reports/slsjyj/2024.mdx']],
  ])('sees what is %s', async (_, parameters) => {
    const { folder, change } = repository();
    change(latest, ['\n  executionRate: ', '\n  executionRate: 1']);
    git(folder, ...parameters);
    const { output } = await check(['--changed'], { cwd: folder });
    expect(output.summary.error).toBeGreaterThan(0);
  });

  test('sees an untracked report with a Chinese name in an untracked folder', async () => {
    const { folder, write } = copyOfSample();
    git(folder, 'init', '--quiet');
    write('content/reports/gzgsl/二〇二二.mdx', '没有元数据');
    const outcome = await check(['--changed', 'content/reports/gzgsl'], { cwd: folder });
    expect(filesOf(outcome)).toContain('content/reports/gzgsl/二〇二二.mdx');
  });

  test('works in a shallow clone', async () => {
    const { folder, change } = repository();
    change(latest, ['unit: 万元', 'unit: 元']);
    git(folder, 'commit', '--quiet', '--all', '--message', 'second');
    const clone = mkdtempSync(join(tmpdir(), 'mingzhang-clone-'));
    onTestFinished(() => rmSync(clone, { recursive: true, force: true }));
    git(clone, 'clone', '--quiet', '--depth', '1', `file://${folder}`, '.');
    const { code, output } = await check(['--changed'], { cwd: clone });
    expect([code, output.summary.reports]).toEqual([0, 0]);
  });

  test('reports a registry that was broken, whatever reports depend on it', async () => {
    const { folder, write } = repository();
    write('content/departments/new.yaml', 'nmaes: []\n');
    const outcome = await check(['--changed'], { cwd: folder });
    expect(outcome.code).toBe(1);
    expect(filesOf(outcome)).toEqual(['content/departments/new.yaml']);
  });

  test('holds in a hook, where git names folders of its own', async () => {
    const { folder } = repository();
    const env = { GIT_DIR: '.git', GIT_INDEX_FILE: '.git/index' };
    const { code } = await check(['--changed'], { cwd: folder, env });
    expect(code).toBe(0);
  });

  test.each([
    ['outside a repository', {}, '内容文件夹不在 git 仓库中'],
    ['without git', { PATH: '/nowhere' }, '没有找到 git，请先安装'],
  ])('cannot be run %s', async (_, env, message) => {
    const { folder } = copyOfSample();
    const { code, stdout, stderr } = await commandLine('check', ['--changed'], {
      cwd: folder,
      env,
    });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

test('--fix leaves a file without mechanical slips as it is', async () => {
  const { folder } = repository();
  const { code } = await check(['--fix'], { cwd: folder });
  expect(code).toBe(0);
  const { output } = await check(['--changed'], { cwd: folder });
  expect(output.summary.reports).toBe(0);
});
