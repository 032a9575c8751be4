import { cpSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openContent } from '#reading/content-directory.ts';
import { formats } from '#reporters/index.ts';
import { checkReport } from '#rules/run.ts';
import { check } from './check-json.ts';
import { commandLine, root } from './command-line.ts';
import { copyOfSample } from './site-copy.ts';

const education = 'content/reports/slsjyj/2022.mdx';
const civilAffairs = 'content/reports/slsmzj/2023.mdx';
const seed = 'content/reports/gzgsl/2021.mdx';

describe('the sample', () => {
  test('is fit to be published: exit code 0, every error acknowledged in public', async () => {
    const { code, stderr, output } = await check([]);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    const open = output.findings.filter(
      ({ severity, acknowledged }) => severity === 'error' && acknowledged === null,
    );
    expect(open).toEqual([]);
    expect(output.summary.reports).toBe(openContent(root).reportFiles.length);
  });

  test('holds a real report with no error, one warning and four notes', async () => {
    const { code, output } = await check([seed]);
    expect(code).toBe(0);
    expect(output.summary).toEqual({ reports: 1, error: 0, warning: 1, note: 4 });
    expect(
      output.findings.map(({ rule, stated, expected, difference }) => [
        rule,
        stated,
        expected,
        difference,
      ]),
    ).toEqual([
      // 45 and 50 of a scheme of 100: five points are not disclosed.
      ['full-marks-reach-scheme-total', '95', '100', '-5'],
      // 2.9 points lost, 2 of them explained.
      ['deductions-are-explained', '2', '2.9', '-0.9'],
      ['attachments-are-present', '部门整体支出绩效自评表', null, null],
      // The report itself names its first goal in two ways.
      [
        'indicators-are-named-one-way',
        '强化思想政治引领，加强理想信念教育',
        '加强非公经济人士政治引领，加强理想信念教育',
        null,
      ],
      // The report itself says 20多次 in one place and 20次 in another.
      ['text-figures-agree-with-data', '20多次', '20', null],
    ]);
  });

  test('confirms the rate and the total of the real report, with the working', () => {
    const content = openContent(root);
    const file = content.readReportFile(seed);
    const { results } = checkReport(file, file.report && content.surroundingsOf(file.report));
    const working = (id: string) =>
      results.find(({ rule }) => rule.id === id)?.agreements.map((one) => one.working);
    expect(working('execution-rate-follows-from-amounts')).toEqual([
      '4809.15 ÷ 4863.08 = 98.8910%，公开的执行率为98.89%',
    ]);
    expect(working('scores-sum-to-total')).toEqual(['42.1 + 50 = 92.1，自评总分为92.1分']);
  });
});

describe('JSON output', () => {
  test('has these keys and no others, null where there is nothing to say', async () => {
    const { output } = await check([seed]);
    expect(Object.keys(output)).toEqual(['summary', 'findings', 'coverage']);
    expect(Object.keys(output.summary)).toEqual(['reports', 'error', 'warning', 'note']);
    for (const finding of output.findings) {
      expect(Object.keys(finding)).toEqual([
        'rule',
        'severity',
        'file',
        'line',
        'column',
        'message',
        'stated',
        'expected',
        'difference',
        'acknowledged',
      ]);
    }
    expect(output.findings[2]).toMatchObject({ expected: null, difference: null });
  });

  test('gives an acknowledged error with its public reason, and does not block', async () => {
    const { code, output } = await check([civilAffairs]);
    expect(code).toBe(0);
    expect(output.summary.error).toBe(1);
    expect(output.findings[0]).toMatchObject({
      rule: 'scores-sum-to-total',
      stated: '91.60',
      expected: '90.60',
      difference: '1',
      acknowledged: expect.stringMatching(/^签发的原件/u),
    });
  });
});

describe('pretty output', () => {
  test('shows the line with a caret under the figure, behind wide characters too', async () => {
    const { folder, change } = copyOfSample();
    change(education, ['政府采购执行率为97.86%。', '政府采购执行率<98%。']);
    const { code, stdout } = await commandLine('check', [education], { cwd: folder });
    expect(code).toBe(1);
    const lines = stdout.split('\n');
    const frame = lines.findIndex((line) => line.includes('执行率<98%'));
    const [shown = '', caret = ''] = [lines[frame], lines[frame + 1]];
    const before = shown.slice(0, shown.indexOf('<98%'));
    const wide = [...before].filter((one) => /[\p{Script=Han}，。、；：（）“”]/u.test(one));
    const narrowQuotes = [...before].filter((one) => /[“”]/u.test(one)).length;
    expect(caret.indexOf('^')).toBe(before.length + wide.length - narrowQuotes);
    expect(stdout).toContain('有1项错误尚未解决或说明，不能发布。');
  });

  test('ends with counts and a verdict, without colour when it is no terminal', async () => {
    const { code, stdout, stderr } = await commandLine('check', [seed], { env: { NO_COLOR: '' } });
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/\n核验1份报告：错误0项，警告1项，提示4项。没有阻止发布的错误。\n$/u);
    expect(stdout).not.toContain('\u001B');
  });
});

describe('exit code 2: the check could not be run', () => {
  test.each([
    [
      'a path that does not exist',
      ['content/reports/nowhere'],
      '没有这个文件或文件夹：content/reports/nowhere',
    ],
    ['a path without reports', ['content/schemes'], '没有找到要核验的报告'],
    ['a report that was misspelt', ['content/reports/gzgsl/2012.mdx'], '没有这个文件或文件夹'],
    ['an option that does not exist', ['--fromat', 'json'], '参数无法识别'],
    [
      'a format that does not exist',
      ['--format', 'xml'],
      '没有 xml 这种格式；可以写 pretty、json、sarif、github、gitlab 或 markdown',
    ],
    ['an option without its value', ['--format'], '参数无法识别'],
    ['a content folder that does not exist', ['--content', 'nowhere'], '没有找到要核验的报告'],
  ])('%s', async (_, parameters, message) => {
    const { code, stdout, stderr } = await commandLine('check', parameters);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('a content folder without a single report', async () => {
    const { folder } = copyOfSample();
    renameSync(join(folder, 'content/reports'), join(folder, 'reports'));
    const { code, stderr } = await commandLine('check', [], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toContain('没有找到要核验的报告');
  });
});

test.each(['--help', '-h'])('%s explains the command and succeeds', async (option) => {
  const { code, stdout } = await commandLine('check', [option]);
  expect(code).toBe(0);
  expect(stdout).toContain('用法：npm run check');
  expect(stdout).toContain('退出码：');
  for (const format of Object.keys(formats)) expect(stdout).toContain(format);
});

describe('the same content gives the same output', () => {
  const everything: readonly string[] = [];

  test('twice, in another time zone and in another language', async () => {
    const here = await check(everything);
    const again = await check(everything);
    const there = await check(everything, {
      env: { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    });
    expect(again.stdout).toBe(here.stdout);
    expect(there.stdout).toBe(here.stdout);
  });

  test.each(Object.keys(formats))('in the format %s', async (format) => {
    const here = await commandLine('check', ['--format', format]);
    const there = await commandLine('check', ['--format', format], {
      env: { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    });
    expect(here.code).toBe(0);
    expect(there.stdout).toBe(here.stdout);
    expect(here.stdout).not.toContain(root);
    expect(here.stdout).not.toContain('\r');
  });

  test('started from another folder, but for the paths', async () => {
    const { folder } = copyOfSample();
    mkdirSync(join(folder, 'elsewhere'));
    const here = await check(everything, { cwd: folder });
    const there = await check(['--content', '../content'], { cwd: join(folder, 'elsewhere') });
    expect(there.stdout.replaceAll('"../content/', '"content/')).toBe(here.stdout);
  });

  test('whatever order the files were written in', async () => {
    const { folder } = copyOfSample();
    const one = await check(everything, { cwd: folder });
    const reports = join(folder, 'content/reports');
    // Copied one by one in reverse: a file system that lists by age would list another order.
    for (const department of readdirSync(reports).sort().reverse()) {
      cpSync(join(reports, department), join(folder, 'again', department), { recursive: true });
    }
    renameSync(reports, join(folder, 'before'));
    renameSync(join(folder, 'again'), reports);
    const other = await check(everything, { cwd: folder });
    expect(other.stdout).toBe(one.stdout);
    const files = one.output.findings.map(({ file }) => file);
    expect(files).toEqual([...files].sort());
  });

  test('paths narrow it to the same findings', async () => {
    const { output } = await check(everything);
    const narrow = await check([seed, 'content/reports/slsmzj/']);
    expect(narrow.output.findings).toEqual(
      output.findings.filter(({ file }) => file === seed || file.includes('/slsmzj/')),
    );
    expect(narrow.output.summary.reports).toBe(3);
  });
});

describe('registries', () => {
  test('a broken scheme is reported where it is broken, and blocks', async () => {
    const { folder, change } = copyOfSample();
    const scheme = 'content/schemes/shili-2022.yaml';
    change(scheme, ['jurisdiction:', 'juristiction:']);
    const { code, output } = await check([], { cwd: folder });
    expect(code).toBe(1);
    expect(output.findings.filter(({ file }) => file === scheme)).toContainEqual(
      expect.objectContaining({
        rule: 'front-matter-is-valid',
        severity: 'error',
        message: '没有名为 juristiction 的项，是否想写 jurisdiction？',
      }),
    );
  });

  test('an alias that stands for nothing is reported where it stands, and blocks', async () => {
    const { folder, write } = copyOfSample();
    write('content/aliases.yaml', 'groups:\n  - [版块, 板块]\n  - [管理效能]\n  - [款, 款项]\n');
    const { code, output } = await check([seed], { cwd: folder });
    expect(code).toBe(1);
    const places = output.findings
      .filter(({ file }) => file === 'content/aliases.yaml')
      .map(({ line, column, message }) => [line, column, message]);
    expect(places).toEqual([
      [3, 5, '一组至少两个词语，例如 [管理效能, 管理效率]'],
      [4, 6, '词语至少两个字；单字到处都有，无从替换'],
    ]);
  });

  test('a second document in a registry file is not dropped in silence', async () => {
    const { folder, write } = copyOfSample();
    write('content/departments/gzgsl.yaml', 'names:\n  - name: 甲\n---\nnames:\n  - name: 乙\n');
    const { code, output } = await check([seed], { cwd: folder });
    expect(code).toBe(1);
    expect(output.findings[0]).toMatchObject({
      file: 'content/departments/gzgsl.yaml',
      line: 3,
      column: 1,
      message: '元数据中间不能再出现“---”行',
    });
  });
});
