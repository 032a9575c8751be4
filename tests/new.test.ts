import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { projectFiles } from '#filing/project-files.ts';
import { isSample, sampleLine, sampleList } from '#filing/sample-files.ts';
import { openContent } from '#reading/content-directory.ts';
import { check } from './check-json.ts';
import { commandLine, root } from './command-line.ts';
import { copyOfSample } from './site-copy.ts';

const identity = ['--name', '示例网', '--organisation', '示例市财政局', '--host', 'a.example'];

function create(cwd: string, ...parameters: readonly string[]) {
  return commandLine('new', parameters, { cwd });
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
}

/** Every file with its bytes: what must be the same before and after. */
function bytesIn(folder: string): ReadonlyMap<string, string> {
  return new Map(filesIn(folder).map((path) => [path, readFileSync(join(folder, path), 'hex')]));
}

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-new-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

describe('a report', () => {
  test('is a draft that can be read, and the check says just what is not written yet', async () => {
    const { folder } = copyOfSample();
    const before = bytesIn(folder);
    const made = await create(folder, 'report', '--department', 'slsjyj', '--year', '2024');
    expect(made).toMatchObject({ code: 0, stderr: '' });
    expect(made.stdout).toContain('已新建 content/reports/slsjyj/2024.mdx\n');
    expect(made.stdout).toContain('指标体系：41个指标的名称和分值，取自2023年度报告');
    expect(made.stdout).toContain('npm run check -- content/reports/slsjyj/2024.mdx');
    const after = new Map(bytesIn(folder));
    expect(after.delete('content/reports/slsjyj/2024.mdx')).toBe(true);
    expect(after).toEqual(before);

    const { code, output } = await check(['content/reports/slsjyj/2024.mdx'], { cwd: folder });
    expect(code).toBe(0);
    expect(output.summary).toEqual({ reports: 1, error: 0, warning: 13, note: 1 });
    const rules = Map.groupBy(output.findings, ({ rule }) => rule);
    expect(Object.fromEntries([...rules].map(([rule, list]) => [rule, list.length]))).toEqual({
      'follow-up-states-each-status': 2,
      'attachments-are-present': 1,
      'sections-have-content': 11,
    });
    const { report } = openContent(folder).readReportFile('content/reports/slsjyj/2024.mdx');
    expect(report?.data.status).toBe('draft');
    expect(report?.data.budget?.expenditure).toBeNull();
    expect(report?.data.followUp).toEqual([
      { id: 'w1', status: null, note: null },
      { id: 'w2', status: null, note: null },
    ]);
  });

  test('never takes the place of another, and never shows itself in a dry run', async () => {
    const { folder } = copyOfSample();
    const before = bytesIn(folder);
    const again = await create(folder, 'report', '--department', 'slsjyj', '--year', '2023');
    expect(again).toMatchObject({ code: 2, stdout: '' });
    expect(again.stderr).toBe('已有 content/reports/slsjyj/2023.mdx，没有改动它\n');
    const dry = await create(folder, 'report', '--department=gzgsl', '--year=2022', '--dry-run');
    expect(dry.code).toBe(0);
    expect(dry.stdout).toMatch(/^---\n[\s\S]*\nyear: 2022\n[\s\S]*## 五、附件\n/u);
    expect(dry.stderr).toContain('没有写入任何文件');
    expect(bytesIn(folder)).toEqual(before);
  });

  test('of a department without any needs its scheme to be named', async () => {
    const { folder } = copyOfSample();
    await create(folder, 'department', '--id', 'czj', '--name', '某市财政局', '--level', '市级');
    const unnamed = await create(folder, 'report', '--department', 'czj', '--year', '2024');
    expect(unnamed.code).toBe(2);
    expect(unnamed.stderr).toContain('请用 --scheme 写明评分方案；可以写：');
    const named = await create(
      folder,
      ...['report', '--department', 'czj', '--year', '2024', '--scheme', 'guangzhou-2021'],
    );
    expect(named.code).toBe(0);
    expect(named.stdout).toContain('没有2024年度；请核对是否沿用');
    const { report } = openContent(folder).readReportFile('content/reports/czj/2024.mdx');
    expect(report?.data.title).toBe('某市财政局2024年度部门整体支出绩效自评报告');
    expect(
      report?.data.scores?.indicators.map(({ name, fullMark }) => [name, fullMark?.text]),
    ).toEqual([
      ['管理效能', '45'],
      ['履职效能', '50'],
    ]);
  });

  test('in another content folder names it in the next steps', async () => {
    const { folder } = copyOfSample();
    cpSync(join(folder, 'content'), join(folder, 'other'), { recursive: true });
    const { stdout } = await create(
      folder,
      ...['report', '--department', 'slsjyj', '--year', '2024', '--content', 'other'],
    );
    expect(stdout).toContain('npm run dev -- --content other，');
    expect(stdout).toContain('npm run check -- other/reports/slsjyj/2024.mdx --content other，');
    expect(existsSync(join(folder, 'other/reports/slsjyj/2024.mdx'))).toBe(true);
  });
});

test('a department is registered once, by a name and an id of its own', async () => {
  const { folder } = copyOfSample();
  const made = await create(
    folder,
    ...['department', '--id', 'czj', '--name', '某市财政局', '--short', '市财政局'],
    ...['--level', '市级', '--region', '某省某市', '--category', '财政'],
  );
  expect(made.code).toBe(0);
  expect(openContent(folder).departments.get('czj')).toMatchObject({
    names: [{ name: '某市财政局', since: null, until: null }],
    short: '市财政局',
    level: '市级',
    region: '某省某市',
    category: '财政',
    fictional: false,
  });
  const before = bytesIn(folder);
  const refused = async (id: string, name: string) =>
    (await create(folder, 'department', '--id', id, '--name', name)).stderr;
  expect(await refused('czj', '某市另一局')).toBe(
    '已有 content/departments/czj.yaml，没有改动它\n',
  );
  expect(await refused('cz', '某市财政局')).toContain('已经登记，编号是 czj');
  expect(await refused('CZ', '某市另一局')).toContain('只能用小写字母、数字和连字符');
  expect(bytesIn(folder)).toEqual(before);
});

test.each([
  ['nothing, without a terminal', [], '用法：npm run new'],
  ['something unknown', ['page'], '不能新建 page'],
  ['a report without its year', ['report', '--department', 'gzgsl'], '缺少 --year'],
  ['a short year', ['report', '--department', 'gzgsl', '--year', '24'], '年度应是四位数字'],
  ['an unknown department', ['report', '--department', 'x', '--year', '2024'], '没有 x；已登记：'],
  ['an unknown flag', ['report', '--jahr', '2024'], '参数无法识别'],
  ['a site without a place', ['site', ...identity], '缺少 --out（或者用 --here'],
  [
    'a site with an organisation as host',
    ['site', '--here', ...identity, '--host', '某局'],
    '域名',
  ],
])('%s is a mistake that is told in a sentence', async (_, parameters, says) => {
  const { folder } = copyOfSample();
  const before = bytesIn(folder);
  const { code, stdout, stderr } = await create(folder, ...parameters);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(says);
  expect(stderr).not.toMatch(/ {4}at /u);
  expect(bytesIn(folder)).toEqual(before);
});

describe('a site', () => {
  test('beside the project has no sample, all commands, and everything they import', async () => {
    const out = join(emptyFolder(), '网站');
    const { code, stdout, stderr } = await create(root, 'site', '--out', out, ...identity);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('npm install && npm start');
    const content = openContent(out);
    expect(content.site).toMatchObject({ name: '示例网', url: 'https://a.example' });
    expect(content.reportFiles).toEqual([]);
    expect(content.departments.values()).toEqual([]);
    expect(content.schemes.values().map(({ name }) => name.includes('示例'))).not.toContain(true);
    expect(content.schemes.values().length).toBeGreaterThan(3);
    expect(content.unreadable).toEqual([]);
    expect(filesIn(out).filter((path) => /\.test\.ts$|^tests|tmp$/u.test(path))).toEqual([]);
    expect(statSync(out).mode & 0o055).toBe(0o055 & ~process.umask());

    const { dependencies, scripts } = JSON.parse(readFileSync(join(out, 'package.json'), 'utf8'));
    expect(Object.keys(scripts)).toEqual(
      expect.arrayContaining(['check', 'new', 'build', 'start', 'dev']),
    );
    expect(missingImports(out, Object.keys(dependencies))).toEqual([]);

    const again = await create(root, 'site', '--out', out, ...identity);
    expect(again.code).toBe(2);
    expect(again.stderr).toContain('不是空的，没有改动它');
    const inside = await create(root, 'site', '--out', 'wangzhan', ...identity);
    expect(inside.stderr).toContain('请放在本项目的文件夹之外');
    expect(existsSync(join(root, 'wangzhan'))).toBe(false);
  });

  test('in place loses the samples and nothing else', async () => {
    const { folder } = copyOfSample('recorded');
    writeFileSync(join(folder, 'content/departments/czj.yaml'), 'names:\n  - name: 某市财政局\n');
    mkdirSync(join(folder, 'content/reports/czj'));
    writeFileSync(join(folder, 'content/reports/czj/2023.mdx'), '---\n---\n');
    const before = bytesIn(folder);
    const dry = await create(folder, 'site', '--here', '--dry-run', ...identity);
    expect(dry.code).toBe(0);
    expect(dry.stdout).toContain('content/reports/gzgsl/2021.mdx\n');
    expect(bytesIn(folder)).toEqual(before);

    const { code, stdout } = await create(folder, 'site', '--here', ...identity);
    expect(code).toBe(0);
    expect(stdout).toContain('已删去49个没有改动过的示例文件，content/site.yaml 换成自己的');
    const kept = new Map([...before].filter(([path]) => !isSample(path) || path.includes('czj')));
    const after = new Map(bytesIn(folder));
    expect(openContent(folder).site).toMatchObject({ organisation: '示例市财政局' });
    expect(after.delete('content/site.yaml')).toBe(true);
    expect(after).toEqual(kept);
    expect(readdirSync(join(folder, 'content/reports'))).toEqual(['czj']);
    const again = await create(folder, 'site', '--here', ...identity);
    expect(again.stderr).toBe('本项目中没有示例内容，无需删去\n');
  });

  test('in place loses nothing at all once somebody has worked on a sample', async () => {
    const { folder, change } = copyOfSample();
    change('content/reports/slsjyj/2022.mdx', ['initial: 19428.58', 'initial: 19428.59']);
    const before = bytesIn(folder);
    const { code, stderr } = await create(folder, 'site', '--here', ...identity);
    expect(code).toBe(2);
    expect(stderr).toBe(
      '这些示例文件已经改动过，没有删去任何文件：content/reports/slsjyj/2022.mdx\n',
    );
    expect(bytesIn(folder)).toEqual(before);
  });
});

// After a change of the samples: npx vitest run --project command tests/new.test.ts -u
test('the list of samples is that of the samples', async () => {
  const samples = projectFiles(root).filter(isSample);
  expect(samples.length).toBeGreaterThan(15);
  const lines = samples.map((path) => `${sampleLine(root, path)}\n`);
  await expect(lines.join('')).toMatchFileSnapshot(sampleList);
});

/** What code of a site imports and does not find, in its files or in its dependencies. */
function missingImports(folder: string, packages: readonly string[]): readonly string[] {
  const known = new Set([...packages, ...builtinModules]);
  return filesIn(folder)
    .filter((path) => /\.(?:ts|astro|mjs)$/u.test(path))
    .flatMap((path) => {
      const code = readFileSync(join(folder, path), 'utf8').replaceAll('?raw', '');
      const imports = /^(?:import|export)\s(?!type\b)(?:[^'";]*?\sfrom\s)?'([^']+)'/gmu;
      return [...code.matchAll(imports)].flatMap(([, name = '']) => {
        if (name.startsWith('.')) return existsSync(join(folder, path, '..', name)) ? [] : [name];
        if (name.startsWith('#'))
          return existsSync(join(folder, 'src', name.slice(1))) ? [] : [name];
        const bare = /^(?:@[^/]+\/)?[^/]+/u.exec(name)?.[0] ?? '';
        return /^(?:node:|astro:)/u.test(name) || known.has(bare) ? [] : [`${path}: ${name}`];
      });
    });
}
