import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Finding } from '#core/finding.ts';
import { changeFormats } from '#reporters/change-formats.ts';
import { formats } from '#reporters/index.ts';
import { commandLine } from './command-line.ts';
import { wordFile } from './office-file.ts';
import { repository } from './repository.ts';
import { copyOfSample } from './site-copy.ts';

const report = 'content/reports/slsjyj/2022.mdx';
const mobile = '13800138000';
const id = '11010519491231002X';

/** Every way in which the numbers could come out, separators and all. */
function expectSilence(...outputs: readonly string[]) {
  for (const output of outputs) {
    expect(output).not.toContain(mobile);
    expect(output).not.toContain(id);
    expect(output).not.toMatch(/138[\s-]*0013[\s-]*8000/u);
  }
}

/** A line with two numbers of people and a slip of another kind, and a key that nobody knows. */
const line = `受助人电话${mobile}，，证件${id}。`;

test.each(Object.keys(formats))(
  'npm run check -- --format %s shows no number of a person',
  async (format) => {
    const { folder, write } = copyOfSample();
    const text = readFileSync(join(folder, report), 'utf8');
    write(report, `${text}\n${line}\n`);
    const { code, stdout, stderr } = await commandLine('check', ['--format', format, report], {
      cwd: folder,
    });
    expect(code).toBe(1);
    if (format !== 'gitlab')
      expect((stdout + stderr).replaceAll('\\', '')).toContain('138****8000');
    expectSilence(stdout, stderr);
  },
);

test('--fix tells no number of a person, and changes none', async () => {
  const { folder, write } = copyOfSample();
  write(report, `${readFileSync(join(folder, report), 'utf8')}\n${line}\n`);
  const { stdout, stderr } = await commandLine('check', ['--fix', report], { cwd: folder });
  expectSilence(stdout, stderr);
  expect(readFileSync(join(folder, report), 'utf8')).toContain(`受助人电话${mobile}，证件${id}。`);
});

test('a file that cannot be read is told without its numbers', async () => {
  const { folder, change } = copyOfSample();
  change(report, ['unit: 万元', `unti: ${mobile}`], ['year: 2022', `year: ${id}`]);
  const { code, stdout, stderr } = await commandLine('check', [report], { cwd: folder });
  expect(code).toBe(1);
  expectSilence(stdout, stderr);
});

test('npm run build is refused, and its log shows no number of a person', async () => {
  const { folder, write } = copyOfSample();
  write(report, `${readFileSync(join(folder, report), 'utf8')}\n${line}\n`);
  const out = join(folder, 'dist');
  const { code, stdout, stderr } = await commandLine('build', [
    '--out',
    out,
    '--content',
    join(folder, 'content'),
  ]);
  expect(code).toBe(1);
  expect(stdout).toContain('138****8000');
  expectSilence(stdout, stderr);
  expect(existsSync(out)).toBe(false);
});

test.each(Object.keys(changeFormats))(
  'npm run changes -- --format %s shows no number of a person',
  async (format) => {
    const { folder, write } = repository();
    write(
      report,
      `${readFileSync(join(folder, report), 'utf8')}\n核定${mobile}、${id}、12.5万元。\n`,
    );
    const { code, stdout, stderr } = await commandLine('changes', ['--format', format], {
      cwd: folder,
    });
    expect(code).toBe(0);
    expect(stdout).toContain('12.5');
    expectSilence(stdout, stderr);
  },
);

test('npm run import tells what it made of a file without the numbers and authors in it', async () => {
  const { folder } = copyOfSample();
  const source = join(folder, `名单${mobile}.docx`);
  writeFileSync(
    source,
    wordFile({
      paragraphs: [
        '示例市教育局2024年度部门整体支出绩效自评报告',
        '一、基本情况',
        `受助人电话${mobile}，证件${id}，支出${mobile}。`,
      ],
      header: `值班手机${mobile}`,
      author: '张示意',
    }),
  );
  const notes = mkdtempSync(join(tmpdir(), 'mingzhang-notes-'));
  onTestFinished(() => rmSync(notes, { recursive: true, force: true }));
  const saved = join(notes, 'notes.md');
  const parameters = ['--department', 'slsjyj', '--year', '2024', '--scheme', 'shili-2022'];
  const { code, stdout, stderr } = await commandLine(
    'import',
    [source, ...parameters, '--strip-author', '--report', saved],
    { cwd: folder },
  );
  expect(`${code} ${stderr}`).toMatch(/^0/u);
  expect(stdout).toContain('作者“张**”');
  expect(stdout).toContain('138****8000');
  expectSilence(stdout, stderr, readFileSync(saved, 'utf8'));
  expect(stdout + readFileSync(saved, 'utf8')).not.toContain('张示意');
});

test('a ground in law lets one number through, and is told', async () => {
  const { folder, write } = copyOfSample();
  const basis = '《个人信息保护法》第十三条第一款第七项';
  const text = readFileSync(join(folder, report), 'utf8');
  const acknowledged = `acknowledged:\n  - rule: personal-data-is-not-published\n    at: 138****8000\n    lawfulBasis: ${basis}\n    reason: 本人已公开的业务电话\n`;
  const known = text.replace(/\n---\n/u, `\n${acknowledged}---\n`);
  write(report, `${known}\n咨询请拨打${mobile}。\n`);
  const { code, stdout, stderr } = await commandLine('check', [report], { cwd: folder });
  expect(code).toBe(0);
  expect(stdout).toContain(`已说明：依据${basis}公开。本人已公开的业务电话`);
  expectSilence(stdout, stderr);
});

test('what stands beside the reports is looked at too: pages and the registries', async () => {
  const { folder, change } = copyOfSample();
  change('content/site.yaml', ['name: 明账', `name: 明账${mobile}`]);
  change('content/departments/gzgsl.yaml', ['names:\n', `names:\n# 经办人电话${mobile}\n`]);
  change('content/pages/about.mdx', ['\n## 公开什么\n', `\n联系电话${mobile}。\n\n## 公开什么\n`]);
  const { code, stdout, stderr } = await commandLine('check', ['--format', 'json'], {
    cwd: folder,
  });
  expect(code).toBe(1);
  expectSilence(stdout, stderr);
  const { findings } = JSON.parse(stdout) as { readonly findings: readonly Finding[] };
  const told = findings.filter(({ rule }) => rule === 'personal-data-is-not-published');
  expect(told.map(({ file, line }) => `${file} ${line}`)).toEqual([
    'content/departments/gzgsl.yaml 2',
    'content/pages/about.mdx 6',
    'content/site.yaml 1',
  ]);
});
