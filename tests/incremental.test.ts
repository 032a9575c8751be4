import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { committedProject } from './project-copy.ts';

/** Ten builds and more, one after the other: each test goes on where the one before it ended. */
const project = committedProject();
const elsewhere = mkdtempSync(join(tmpdir(), 'mingzhang-anew-'));
afterAll(() => {
  for (const folder of [project, elsewhere]) rmSync(folder, { recursive: true, force: true });
}, 60_000);

/** @returns What the command prints last. */
function build(
  out: string,
  folder = project,
  env: Readonly<Record<string, string>> = { TZ: 'UTC', LC_ALL: 'C' },
): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, 'scripts/build.ts'), '--out', out],
    { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'], NO_COLOR: '1', ...env } },
  );
  expect(stderr).toBe('');
  expect(status, stdout).toBe(0);
  return stdout.trim().split('\n').at(-1) ?? '';
}

/** Every file with its bytes. */
function filesOf(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return new Map(files.map((name) => [name, readFileSync(join(folder, name), 'latin1')]));
}

function expectSame(folder: string, other: string): void {
  const [some, others] = [filesOf(folder), filesOf(other)];
  expect([...some.keys()]).toEqual([...others.keys()]);
  expect([...some].filter(([name, bytes]) => others.get(name) !== bytes)).toEqual([]);
}

/** Builds what was changed, and holds it against a build into a folder where nothing stood. */
function expectUpToDate(): string {
  const told = build('dist');
  // With them both sites would be out of date alike.
  rmSync(join(project, '.cache/tables'), { recursive: true, force: true });
  build(join(elsewhere, 'anew'));
  expectSame(join(project, 'dist'), join(elsewhere, 'anew'));
  rmSync(join(elsewhere, 'anew'), { recursive: true });
  return told;
}

function replaceIn(path: string, from: string, to: string): void {
  const text = readFileSync(join(project, path), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(project, path), text.replace(from, to));
}

/** How many files a build says that it made. */
const made = (told: string) => Number(/生成(\d+)个文件/u.exec(told)?.[1] ?? 0);

describe('whatever changes, the site becomes what a build from nothing would make', () => {
  test('at first everything is made', { timeout: 300_000 }, () => {
    expect(made(expectUpToDate())).toBe(filesThatPagesAre());
  });

  test('nothing is made where nothing changed', { timeout: 300_000 }, () => {
    const before = statSync(join(project, 'dist')).ino;
    expect(build('dist')).toContain('没有变化，网站已是最新');
    expect(statSync(join(project, 'dist')).ino).toBe(before);
  });

  test('the words of one report change: its page and its data', { timeout: 300_000 }, () => {
    appendFileSync(
      join(project, 'content/reports/slsjyj/2020.mdx'),
      '\n以上情况已经局党组会议审议。\n',
    );
    // The page, the data file, and those of the year that is held against it.
    expect(made(expectUpToDate())).toBeLessThan(12);
  });

  test('a date, a department and a scheme change: lists, feeds and comparisons', {
    timeout: 300_000,
  }, () => {
    replaceIn('content/reports/slsjyj/2022.mdx', 'published: 2023-08-25', 'published: 2023-08-28');
    replaceIn('content/departments/slskjj.yaml', 'short: ', 'short: 新');
    replaceIn('content/schemes/shili-2022.yaml', 'name: ', 'name: 新版');
    expect(made(expectUpToDate())).toBeGreaterThan(10);
  });

  test('a page that was made on its own is not made again when another report is renamed', {
    timeout: 300_000,
  }, () => {
    const rename = (from: string, to: string) => {
      replaceIn('content/reports/slsmzj/2023.mdx', `title: ${from}`, `title: ${to}`);
      return made(build('dist'));
    };
    // Its title as it was put on record.
    rename('示例市', '新示例市');
    const before = rename('新示例市', '又示例市');
    rmSync(join(project, 'dist/reports/gzgsl/2021/index.html'));
    expect(made(build('dist'))).toBe(1);
    expect(rename('又示例市', '再示例市')).toBe(before);
    expectUpToDate();
  });

  test('the site is renamed and a template is written anew: every page', {
    timeout: 300_000,
  }, () => {
    replaceIn('content/site.yaml', 'name: 明账·示例站', 'name: 明账·改名示例站');
    replaceIn('src/components/SiteFooter.astro', '<footer', '<footer data-shili="1"');
    expect(made(expectUpToDate())).toBe(filesThatPagesAre());
  });

  test('only a template changes: every page, and nothing that is no page', {
    timeout: 300_000,
  }, () => {
    replaceIn('src/components/SiteFooter.astro', 'data-shili="1"', 'data-shili="2"');
    const pages = [...filesOf(join(project, 'dist')).keys()].filter((name) =>
      /\.html$/u.test(name),
    );
    expect(made(expectUpToDate())).toBe(pages.length);
  });

  test('a colour changes: pictures as well, which read it when they are drawn', {
    timeout: 300_000,
  }, () => {
    const picture = join(project, 'dist/reports/gzgsl/2021/picture.png');
    const before = readFileSync(picture);
    replaceIn('src/styles/tokens.css', '--accent: #17596b', '--accent: #7a1f1f');
    expectUpToDate();
    expect(readFileSync(picture).equals(before)).toBe(false);
  });

  test('the code behind data files changes: these as well', { timeout: 300_000 }, () => {
    replaceIn('src/exports/report-document.ts', 'mingzhang-report/1', 'mingzhang-report/示例');
    const names = [...filesOf(join(project, 'dist')).keys()];
    const data = names.filter((name) => /^reports\/.*\.json$/u.test(name));
    const pages = names.filter((name) => /\.html$/u.test(name));
    expect(made(expectUpToDate())).toBeGreaterThanOrEqual(pages.length + data.length);
  });

  test('a report is withdrawn: only its notice stays', { timeout: 300_000 }, () => {
    replaceIn(
      'content/reports/slsmzj/2023.mdx',
      'status: published',
      'status: withdrawn\nwithdrawal:\n  date: 2024-11-05\n  by: 示例市民政局\n  reason: 示例',
    );
    expectUpToDate();
    const names = [...filesOf(join(project, 'dist')).keys()];
    expect(names).toContain('reports/slsmzj/2023/index.html');
    expect(names).not.toContain('reports/slsmzj/2023.json');
    expect(names).not.toContain('reports/slsmzj/2023/picture.png');
  });

  test('pages that were damaged, taken away or added since are put right', {
    timeout: 300_000,
  }, () => {
    const page = join(project, 'dist/reports/slsjyj/2022/index.html');
    const { size } = statSync(page);
    writeFileSync(page, 'x'.repeat(size));
    rmSync(join(project, 'dist/about/index.html'));
    writeFileSync(join(project, 'dist/alien.html'), 'x');
    expect(made(expectUpToDate())).toBe(2);
  });

  test('two builds at once leave a site of one of them, which the next one brings up to date', {
    timeout: 300_000,
  }, async () => {
    replaceIn('content/reports/slsjyj/2021.mdx', 'title: 示例市', 'title: 又示例市');
    const both = await Promise.all([1, 2].map(() => told('--out', 'dist')));
    // The later one had to leave it, or found everything done.
    for (const { status, text } of both) {
      if (status !== 0)
        expect(text).toContain('另一次生成刚刚更新了 dist，这一次没有发布；请再运行一次');
    }
    expect(both.map(({ status }) => status)).toContain(0);
    expectUpToDate();
  });

  test('in another folder, time zone and language the same comes of it', {
    timeout: 300_000,
  }, () => {
    const other = join(elsewhere, 'other project');
    cpSync(project, other, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !/[/\\](?:\.cache|\.astro|dist)$/u.test(path),
    });
    const env = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };
    build(join(elsewhere, 'apart'), other, env);
    expectSame(join(project, 'dist'), join(elsewhere, 'apart'));
  });

  test('parts that were built on their own are the same when they are joined', {
    timeout: 300_000,
  }, () => {
    const parts = [1, 2, 3].map((index) => join(elsewhere, `part-${index}`));
    for (const [index, part] of parts.entries()) {
      const { status } = run('--shard', `${index + 1}/3`, '--out', part);
      expect(status).toBe(0);
    }
    const [first = '', second = '', third = ''] = parts;
    const joined = join(elsewhere, 'joined');
    expect(run('--merge', third, first, second, '--out', joined).status).toBe(0);
    expectSame(joined, join(project, 'dist'));
    // Where another part stood.
    expect(run('--shard', '2/3', '--out', first).status).toBe(0);
    expectSame(join(first, 'site'), join(second, 'site'));
  });
});

/** @returns What a build says while others may run. */
async function told(...parameters: readonly string[]) {
  const child = spawn(process.execPath, [join(project, 'scripts/build.ts'), ...parameters], {
    cwd: project,
    env: { PATH: process.env['PATH'], NO_COLOR: '1' },
  });
  let text = '';
  child.stderr.on('data', (part) => (text += part));
  const [status] = await once(child, 'exit');
  return { status, text };
}

function run(...parameters: readonly string[]) {
  return spawnSync(process.execPath, [join(project, 'scripts/build.ts'), ...parameters], {
    cwd: project,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], NO_COLOR: '1' },
  });
}

/** All files but those that every site has alike, those of the search, and the sitemap. */
function filesThatPagesAre(): number {
  const shared =
    /^(?:assets\/|search-index\/|icon\.svg$|third-party\.txt$|sitemap.*\.xml$|_headers$|\.htaccess$)/u;
  const files = filesOf(join(project, 'dist')).keys().toArray();
  return files.filter((name) => !shared.test(name)).length;
}
