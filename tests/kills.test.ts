import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { differences, filesOf } from './folder-files.ts';
import { committedProject } from './project-copy.ts';

/** How many processes are killed of each kind; `MINGZHANG_KILLS=50` for a long run. */
const kills = Number(process.env['MINGZHANG_KILLS'] ?? 2);
/** The same moments at every run: fractions of the time that the whole takes. */
const moments = Array.from({ length: kills }, (_, index) => ((index * 0.618034) % 1) + 0.01);
const timeout = 120_000 + kills * 120_000;

const project = committedProject();
const elsewhere = mkdtempSync(join(tmpdir(), 'mingzhang-kills-'));
afterAll(() => {
  for (const folder of [project, elsewhere]) rmSync(folder, { recursive: true, force: true });
}, 60_000);

function start(script: string, ...parameters: readonly string[]): ChildProcess {
  return spawn(process.execPath, [join(project, 'scripts', script), ...parameters], {
    cwd: project,
    env: { PATH: process.env['PATH'], NO_COLOR: '1' },
    stdio: 'ignore',
  });
}

/** @returns Milliseconds. */
async function finish(script: string, ...parameters: readonly string[]): Promise<number> {
  const began = performance.now();
  const [code] = await once(start(script, ...parameters), 'exit');
  expect(code).toBe(0);
  return performance.now() - began;
}

/** Kills a run at a moment, without a chance to tidy up. */
async function kill(after: number, script: string, ...parameters: readonly string[]) {
  const child = start(script, ...parameters);
  const ended = once(child, 'exit');
  const timer = setTimeout(() => child.kill('SIGKILL'), after);
  await ended;
  clearTimeout(timer);
}

type Files = ReadonlyMap<string, string>;

/**
 * What a site is of which some good states are known: one of them, be it with files of another that
 * nothing leads to yet; something between them, where every file is of one of them; or damaged.
 */
function stateOf(found: Files, sites: readonly Files[]): 'whole' | 'between' | 'damaged' {
  const isKnown = ([name, bytes]: readonly [string, string]) =>
    sites.some((site) => site.get(name) === bytes);
  if (![...found].every(isKnown)) return 'damaged';
  const holds = (site: Files) => [...site].every(([name, bytes]) => found.get(name) === bytes);
  if (sites.some(holds)) return 'whole';
  const [first = new Map()] = sites;
  const common = [...first.keys()].filter((name) => sites.every((site) => site.has(name)));
  return common.every((name) => found.has(name)) ? 'between' : 'damaged';
}

const same = (...folders: Parameters<typeof differences>) => differences(...folders).length === 0;

test('a build that is killed at any moment leaves the last good site whole', {
  timeout,
}, async () => {
  const edited = 'content/reports/slsjyj/2022.mdx';
  const original = readFileSync(join(project, edited), 'utf8');
  const texts = [original, original.replace('published: 2023-08-25', 'published: 2023-08-28')];
  const set = (index: number) => writeFileSync(join(project, edited), texts[index % 2] ?? '');
  const sites: ReadonlyMap<string, string>[] = [];
  let longest = 0;
  for (const index of [0, 1]) {
    set(index);
    longest = await finish('build.ts', '--out', 'dist');
    sites.push(filesOf(join(project, 'dist')));
  }
  for (const [index, moment] of moments.entries()) {
    set(index);
    const content = filesOf(join(project, 'content'));
    await kill(moment * longest, 'build.ts', '--out', 'dist');
    // Between its two renames a site lies beside its place, until the next run puts it back.
    const old = join(project, 'dist.old');
    const found = filesOf(existsSync(join(project, 'dist')) ? join(project, 'dist') : old);
    expect(stateOf(found, sites), `killed after ${moment}`).toMatch(
      // While changes are made, which the next run goes on with, each file is the old one or the new one.
      existsSync(join(project, 'dist.changes')) ? /whole|between/u : /whole/u,
    );
    expect(same(filesOf(join(project, 'content')), content)).toBe(true);
  }
  set(0);
  await finish('build.ts', '--out', 'dist');
  expect(same(filesOf(join(project, 'dist')), sites[0] ?? new Map())).toBe(true);
  // What the killed ones left behind is gone.
  expect(readdirSync(project).filter((name) => /^\.?dist[.-]/u.test(name))).toEqual([
    'dist-deploy',
  ]);
});

test('an import that is killed at any moment can be run again, and harms no file', {
  timeout,
}, async () => {
  const document = join(project, 'tests/documents/docx/narrative.docx');
  const parameters = [document, '--department', 'slsmzj', '--year', '2021'];
  const before = filesOf(join(project, 'content'));
  const whole = join(elsewhere, 'content');
  const longest = await finish('import.ts', ...parameters);
  renameSync(join(project, 'content'), whole);
  const after = filesOf(whole);
  expect(after.size).toBeGreaterThan(before.size);
  const empty = () => {
    rmSync(join(project, 'content'), { recursive: true, force: true });
    cpSync(whole, join(project, 'content'), { recursive: true });
    for (const name of after.keys()) {
      if (!before.has(name)) rmSync(join(project, 'content', name));
    }
  };
  for (const moment of moments) {
    empty();
    await kill(moment * longest, 'import.ts', ...parameters);
    const found = filesOf(join(project, 'content'));
    for (const [name, bytes] of found) {
      // Whatever has the name of a report or an original is whole.
      if (!/(?:^|\/)\./u.test(name)) expect(after.get(name), name).toBe(bytes);
    }
    for (const [name, bytes] of before) expect(found.get(name), name).toBe(bytes);
    if (!found.has('reports/slsmzj/2021.mdx')) await finish('import.ts', ...parameters);
    const names = [...filesOf(join(project, 'content')).keys()];
    expect(names.filter((name) => !/(?:^|\/)\./u.test(name))).toEqual([...after.keys()]);
  }
});
