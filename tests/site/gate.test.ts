import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { commandLine, root } from '../command-line.ts';
import { type Change, copyOfSample, type SiteCopy } from '../site-copy.ts';
import { filesWith } from './all-texts.ts';

const education = 'content/reports/slsjyj/2022.mdx';

/** 6 points of 资产管理 whose parts now add up to 6.5: nothing else in the report tells of them. */
const slip: Change = [
  '- name: 资产盘点\n              fullMark: 2\n',
  '- name: 资产盘点\n              fullMark: 2.5\n',
];
const finding = '“资产管理”分值为6分，下级指标分值之和为6.5分（2.5 + 4 = 6.5），相差0.5分';

/** The path and the hash of every file in a folder. */
function fingerprint(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
  return Object.fromEntries(
    files.map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );
}

/** Builds a copy of the sample over a site that is there already. */
function rebuild({ folder }: SiteCopy) {
  const out = join(folder, 'dist');
  cpSync(inject('out'), out, { recursive: true });
  const before = fingerprint(out);
  const parameters = ['--content', join(folder, 'content'), '--out', out];
  return { out, before, ended: commandLine('build', parameters) };
}

test('an unacknowledged error stops the build, says so, and leaves the last site byte for byte', async () => {
  const copy = copyOfSample();
  copy.change(education, slip);
  const { out, before, ended } = rebuild(copy);
  const { code, stdout } = await ended;
  expect(code).toBe(1);
  expect(stdout).toContain(finding);
  expect(stdout).toContain('child-marks-sum-to-parent');
  expect(stdout).toContain('没有发布');
  expect(fingerprint(out)).toEqual(before);
  expect(readdirSync(dirname(out)).sort()).toEqual(['content', 'dist']);
});

test('a report that cannot be read stops the build as well', async () => {
  const copy = copyOfSample();
  copy.change(education, ['unit: 万元', 'unti: 万元']);
  const { out, before, ended } = rebuild(copy);
  const { code, stdout } = await ended;
  expect(code).toBe(1);
  expect(stdout).toContain('没有名为 unti 的项，是否想写 unit？');
  expect(fingerprint(out)).toEqual(before);
});

test('a public reason lets the same error through, and the page shows both', async () => {
  const copy = copyOfSample();
  copy.change(education, slip, [
    'file: zipingbiao-2022.csv\n',
    'file: zipingbiao-2022.csv\nacknowledged:\n  - rule: child-marks-sum-to-parent\n    reason: 签发的原件印作2.5分，部门正在核实\n',
  ]);
  const { out, ended } = rebuild(copy);
  const { code, stdout, stderr } = await ended;
  expect(stderr).toBe('');
  expect(code).toBe(0);
  expect(stdout).toContain('错误2项（均已说明）');
  const page = readFileSync(join(out, 'reports/slsjyj/2022/index.html'), 'utf8');
  expect(page).toContain('签发的原件印作2.5分，部门正在核实');
  expect(page).toContain(finding);
  expect(readdirSync(dirname(out)).sort()).toEqual(['content', 'dist', 'dist-deploy']);
});

test('a draft neither blocks the build nor reaches the site or its search', async () => {
  const copy = copyOfSample();
  const planted = ['草稿标题甲乙', '草稿来源丙丁', '草稿正文戊己', '草稿附件庚辛'];
  copy.change(
    education,
    ['status: published', 'status: draft'],
    slip,
    ['自评报告（示例）\n', `自评报告（示例）${planted[0]}\n`],
    ['file: zipingbiao-2022.csv\n', `file: zipingbiao-2022.csv\n  - title: ${planted[3]}\n`],
    ['\nsource:\n  name: ', `\nsource:\n  name: ${planted[1]}`],
    ['\n## 一、基本情况\n', `\n## 一、基本情况\n\n${planted[2]}。\n`],
  );
  const { out, before, ended } = rebuild(copy);
  const { code } = await ended;
  expect(code).toBe(0);
  const after = Object.keys(fingerprint(out));
  expect(Object.keys(before)).toContain(join('reports', 'slsjyj', '2022', 'index.html'));
  expect(after.filter((path) => path.startsWith(join('reports', 'slsjyj', '2022')))).toEqual([]);
  const mentions = after.filter((path) =>
    readFileSync(join(out, path), 'utf8').includes('/reports/slsjyj/2022/'),
  );
  expect(mentions).toEqual([]);
  expect(filesWith(out, planted)).toEqual([]);
});

test('the same content gives the same site, byte for byte', async () => {
  const out = join(copyOfSample().folder, 'dist');
  const { code } = await commandLine('build', ['--out', out], { env: { TZ: 'Pacific/Auckland' } });
  expect(code).toBe(0);
  expect(fingerprint(out)).toEqual(fingerprint(inject('out')));
});

test.each([
  ['an option that does not exist', ['--otu', 'nowhere-dist'], 2, '参数无法识别'],
  [
    'a content folder that does not exist',
    ['--content', 'nowhere', '--out', 'nowhere-dist'],
    1,
    '缺少文件 nowhere/site.yaml',
  ],
])('%s: a clear message and nothing written', async (_, parameters, expected, message) => {
  const { code, stdout, stderr } = await commandLine('build', parameters);
  expect(code).toBe(expected);
  expect(`${stdout}${stderr}`).toContain(message);
  expect(stderr).not.toMatch(/^\s+at /mu);
  expect(existsSync(join(root, 'nowhere-dist'))).toBe(false);
});
