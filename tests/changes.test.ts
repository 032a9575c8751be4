import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { ContentChanges } from '#core/content-changes.ts';
import { commandLine, type Start } from './command-line.ts';
import { git, repository } from './repository.ts';
import { copyOfSample } from './site-copy.ts';

const report = 'content/reports/slsjyj/2022.mdx';

async function changes(parameters: readonly string[], start: Start) {
  const outcome = await commandLine('changes', ['--format', 'json', ...parameters], start);
  return { ...outcome, output: JSON.parse(outcome.stdout || '{}') as ContentChanges };
}

const told = ({ reports }: ContentChanges) =>
  reports.flatMap(({ id, figures, text }) =>
    [...figures, ...text].map(({ name, from, to }) => `${id} ${name}: ${from} → ${to}`),
  );

describe('npm run changes', () => {
  test('tells a figure that changed in front matter and text, and that nobody is told', async () => {
    const { folder, change } = repository();
    change(report, ['\n  expenditure: 19365.85', '\n  expenditure: 19356.85']);
    const { code, stdout } = await commandLine('changes', [], { cwd: folder });
    expect(code).toBe(0);
    expect(stdout).toContain('与 HEAD 相比，1份报告有改动：元数据中的数字1处，正文中的数字0处。');
    expect(stdout).toContain('slsjyj/2022：已发布报告中有1处数字改变或删去，没有更正记录');
    expect(stdout).toMatch(
      /16 {2}支出数 {2}19365\.85 → 19356\.85（−9\.00） {2}数值变化，没有更正记录/u,
    );
  });

  test('tells of a ledger that was rewritten, though every hash was computed anew', async () => {
    const { folder, change } = repository('recorded');
    change('content/ledger/slsjyj/2022.jsonl', ['"event":"published"', '"event":"revised"']);
    git(folder, 'rm', '--quiet', 'content/ledger/slskjj/2021.jsonl');
    const { stdout, output } = await changes([], { cwd: folder });
    expect(output.ledger.map(({ path, what }) => `${path} ${what}`)).toEqual([
      'ledger/slsjyj/2022.jsonl 台账第1条被改写',
      'ledger/slskjj/2021.jsonl 台账被删去',
    ]);
    expect(stdout).not.toContain('另有改动');
    const pretty = await commandLine('changes', ['--format', 'markdown'], { cwd: folder });
    expect(pretty.stdout).toContain('> **发布台账被改写或删去**');
  });

  test('tells what was added, taken away, renamed, withdrawn and attached', async () => {
    const { folder, change, write } = repository();
    git(folder, 'mv', 'content/reports/slsmzj/2022.mdx', 'content/reports/slsmzj/2020.mdx');
    git(folder, 'rm', '--quiet', 'content/reports/slswlj/2020.mdx');
    change('content/reports/slskjj/2021.mdx', [
      'status: published',
      'status: withdrawn\nwithdrawal:\n  date: 2024-01-05\n  by: 示例局\n  reason: 示例',
    ]);
    write('content/reports/gzgsl/2022.mdx', '没有元数据');
    write('content/attachments/slsjyj/2022/zipingbiao-2022.csv', '1\n');
    write('content/attachments/slsjyj/2022/b.csv', '1\n');
    const { output } = await changes([], { cwd: folder });
    expect(
      output.reports.map(({ id, kind, before, status, attachments }) => [
        id,
        kind,
        before,
        `${status.from} ${status.to}`,
        attachments.map((one) => `${one.kind} ${one.file}`).join(),
      ]),
    ).toEqual([
      ['gzgsl/2022', 'added', null, 'null null', ''],
      [
        'slsjyj/2022',
        'changed',
        null,
        'published published',
        'added b.csv,replaced zipingbiao-2022.csv',
      ],
      ['slskjj/2021', 'changed', null, 'published withdrawn', ''],
      ['slsmzj/2020', 'renamed', 'slsmzj/2022', 'published published', ''],
      ['slswlj/2020', 'removed', null, 'published null', ''],
    ]);
    expect(output.reports[0]?.unreadable).toMatch(/^现在的文件无法读取：第1行，/u);
  });

  test('tells what a branch changed, not what the other did meanwhile', async () => {
    const { folder, change } = repository();
    git(folder, 'switch', '--quiet', '--create', 'mine');
    change(report, ['\n  expenditure: 19365.85', '\n  expenditure: 19356.85']);
    git(folder, 'commit', '--quiet', '--all', '--message', 'mine');
    git(folder, 'switch', '--quiet', 'main');
    change(report, ['\n  initial: 19428.58', '\n  initial: 19428.85']);
    git(folder, 'commit', '--quiet', '--all', '--message', 'theirs');
    git(folder, 'switch', '--quiet', 'mine');
    const { output } = await changes(['--base', 'main'], { cwd: folder });
    expect(told(output)).toEqual(['slsjyj/2022 支出数: 19365.85 → 19356.85']);
    expect(output.base).toMatch(/^main（[0-9a-f]{7}）$/u);
  });

  test('compares with the other side of a merge in a clone of two commits', async () => {
    const { folder, change } = repository();
    change(report, ['\n  expenditure: 19365.85', '\n  expenditure: 19356.85']);
    git(folder, 'commit', '--quiet', '--all', '--message', 'second');
    const clone = shallowClone(folder, 2);
    const { output, stderr } = await changes(['--base', 'HEAD^1'], { cwd: clone });
    expect(told(output)).toEqual(['slsjyj/2022 支出数: 19365.85 → 19356.85']);
    expect(stderr).toBe('');
  });

  test('says what a shallow clone lacks', async () => {
    const { folder, change } = repository();
    change(report, ['\n  expenditure: 19365.85', '\n  expenditure: 19356.85']);
    git(folder, 'commit', '--quiet', '--all', '--message', 'second');
    const { code, stdout, stderr } = await changes(['--base', 'HEAD^1'], {
      cwd: shallowClone(folder, 1),
    });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      '无法比较：找不到 HEAD^1：这是浅克隆，只有最近的提交。请先运行 git fetch --unshallow，或在流水线中取得更多历史\n',
    );
  });

  test('compares directly where a shallow clone does not show where branches parted', async () => {
    const { folder, change } = repository();
    const base = git(folder, 'rev-parse', 'HEAD').trim();
    change(report, ['\n  expenditure: 19365.85', '\n  expenditure: 19356.85']);
    git(folder, 'commit', '--quiet', '--all', '--message', 'second');
    git(folder, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
    const clone = shallowClone(folder, 1);
    git(clone, 'fetch', '--quiet', '--depth', '1', 'origin', base);
    const { output, stderr } = await changes(['--base', base], { cwd: clone });
    expect(told(output)).toEqual(['slsjyj/2022 支出数: 19365.85 → 19356.85']);
    expect(stderr).toMatch(/^注意：这是浅克隆，看不到与 [0-9a-f]{40} 的分叉点，直接与它比较/u);
  });

  test.each([
    ['outside a repository', [], {}, '无法比较：内容文件夹不在 git 仓库中'],
    ['without git', [], { PATH: '/nowhere' }, '无法比较：这台计算机上没有找到 git，请先安装'],
    ['in a format that does not exist', ['--format', 'html'], {}, '没有 html 这种格式'],
    ['of a folder that does not exist', ['--content', 'nowhere'], {}, '没有这个文件夹：nowhere'],
  ])('cannot be run %s', async (_, parameters, env, message) => {
    const { folder } = copyOfSample();
    const { code, stdout, stderr } = await commandLine('changes', parameters, { cwd: folder, env });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test.each([
    ['a branch that does not exist', '--base=nowhere', '找不到 nowhere；可以写分支、标签或提交号'],
    ['an option in place of a branch', '--base=--all', '找不到 --all；'],
  ])('cannot compare with %s', async (_, base, message) => {
    const { folder } = repository();
    const { code, stderr } = await commandLine('changes', [base], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  test('cannot compare before the first commit', async () => {
    const { folder } = copyOfSample();
    git(folder, 'init', '--quiet');
    const { code, stderr } = await commandLine('changes', [], { cwd: folder });
    expect([code, stderr]).toEqual([2, '无法比较：仓库中还没有提交，没有可以比较的内容\n']);
  });
});

function shallowClone(folder: string, depth: number): string {
  const clone = mkdtempSync(join(tmpdir(), 'mingzhang-clone-'));
  onTestFinished(() => rmSync(clone, { recursive: true, force: true }));
  git(clone, 'clone', '--quiet', '--depth', String(depth), `file://${folder}`, '.');
  return clone;
}
