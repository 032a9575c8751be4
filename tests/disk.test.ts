import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { differences, filesOf } from './folder-files.ts';
import { committedProject } from './project-copy.ts';
import {
  emptyDisk,
  fillDisk,
  handOver,
  removeDisk,
  setReadOnly,
  smallDisk,
  type Unable,
  withoutRights,
  withSmallFiles,
} from './refused-writes.ts';

const timeout = 120_000;
const noDisk = 'a disk of its own may be mounted here by nobody but root';

/** A project with a good site, whose next build has something to do. */
let good = '';
beforeAll(() => {
  good = committedProject();
  expect(run(good, plain('scripts/build.ts', [])).status).toBe(0);
  const report = join(good, 'content/reports/slsjyj/2022.mdx');
  const text = readFileSync(report, 'utf8');
  writeFileSync(report, text.replace('published: 2023-08-25', 'published: 2023-08-28'));
  // Nothing is on record, so that everything is to be recorded.
  rmSync(join(good, 'content/ledger'), { recursive: true });
}, timeout);
afterAll(() => rmSync(good, { recursive: true, force: true }));

const plain = (script: string, parameters: readonly string[]): Unable => ({
  file: process.execPath,
  parameters: [script, ...parameters],
});

function run(cwd: string, { file, parameters, uid, gid }: Unable) {
  return spawnSync(file, parameters, {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: cwd, NO_COLOR: '1' },
    ...(uid === undefined ? {} : { uid, gid }),
  });
}

/** Every command that writes, and what it would write. */
const commands: readonly (readonly [name: string, parameters: readonly string[], says: string])[] =
  [
    ['build', [], '没有发布；dist 中原有的网站保持不变'],
    ['record', [], '没有写入 content/ledger'],
    ['import', ['narrative.docx', '--department', 'slsmzj', '--year', '2021'], '没有写入 content/'],
    [
      'new',
      ['report', '--department', 'slskjj', '--year', '2024'],
      '没有写入 content/reports/slskjj',
    ],
    [
      'new',
      [
        'site',
        '--out',
        '../sites/xin',
        '--name',
        '示例',
        '--organisation',
        '示例',
        '--host',
        'a.cn',
      ],
      '没有写入 ',
    ],
  ];

type Start = (script: string, parameters: readonly string[]) => Unable;

/** Runs a command whose writes are refused, and looks at what it says and leaves behind. */
function refused(folder: string, start: Start, command: (typeof commands)[number], reason: RegExp) {
  const [name, parameters, says] = command;
  const before = stateOf(folder);
  const { status, stderr } = run(folder, start(`scripts/${name}.ts`, parameters));
  expect(stderr).toContain(says);
  const told = stderr.split('\n').filter((line) => reason.test(line));
  expect(told, stderr).toHaveLength(1);
  expect(told[0]).toMatch(/；请.+/u);
  expect(stderr).not.toMatch(/\n\s+at |Error:/u);
  // An import tells of each file, and goes on to the next.
  expect(status).toBe(name === 'import' ? 1 : 2);
  expect(differences(before, stateOf(folder))).toEqual([]);
}

/** All files, but those that may be deleted at any time and what is installed. */
function stateOf(folder: string): ReadonlyMap<string, string> {
  const parts = readdirSync(folder).filter(
    (name) => !/^(?:node_modules|\.(?:cache|astro|git))$/u.test(name),
  );
  return new Map(
    [...parts, '../sites'].flatMap((part) =>
      [...filesOf(join(folder, part))].map(([path, bytes]) => [`${part}/${path}`, bytes] as const),
    ),
  );
}

/** A copy of the project in a folder, with a place for new sites beside it. */
function copied(into: string): string {
  const folder = join(into, 'project');
  cpSync(good, folder, { recursive: true, verbatimSymlinks: true });
  cpSync(join(good, 'tests/documents/docx/narrative.docx'), join(folder, 'narrative.docx'));
  mkdirSync(join(into, 'sites'));
  return folder;
}

/** A folder beside the project's. */
const beside = (name: string) => mkdtempSync(`${good}-${name}-`);
const onWindows = process.platform === 'win32';

describe.skipIf(onWindows)('files that must not grow', () => {
  let folder = '';
  beforeAll(() => {
    folder = copied(beside('small'));
  }, timeout);
  afterAll(() => rmSync(dirname(folder), { recursive: true, force: true }));

  test.each(commands)(
    '%s %j says so, and leaves everything as it was',
    (...command) => refused(folder, withSmallFiles, command, /超过系统允许的大小/u),
    timeout,
  );
});

describe.skipIf(onWindows)('a folder that may only be read', () => {
  let folder = '';
  beforeAll(() => {
    folder = copied(beside('closed'));
    handOver(dirname(folder));
    setReadOnly(dirname(folder), true);
  }, timeout);
  afterAll(() => {
    setReadOnly(dirname(folder), false);
    rmSync(dirname(folder), { recursive: true, force: true });
  });

  test.each(commands)(
    '%s %j says so, and leaves everything as it was',
    (...command) => refused(folder, withoutRights, command, /没有写入这个文件夹的权限/u),
    timeout,
  );
});

describe.skipIf(onWindows)('a full disk', () => {
  let disk: string | null = null;
  beforeAll(() => {
    disk = smallDisk(300);
    if (disk) copied(disk);
  }, timeout);
  afterAll(() => {
    if (disk) removeDisk(disk);
  });

  test.for(commands)(
    '%s %j says so, and leaves everything as it was',
    { timeout },
    (command, { skip }) => {
      if (!disk) return skip(noDisk);
      fillDisk(disk, 0);
      refused(join(disk, 'project'), plain, command, /磁盘已满/u);
    },
  );

  test.for([100, 700, 1_500, 3_000])(
    'a build with %i kB left says so, whatever it comes to',
    { timeout },
    (left, { skip }) => {
      if (!disk) return skip(noDisk);
      rmSync(join(disk, 'project/.cache'), { recursive: true, force: true });
      fillDisk(disk, left);
      refused(
        join(disk, 'project'),
        plain,
        ['build', [], '没有发布；dist 中原有的网站保持不变'],
        /磁盘已满/u,
      );
    },
  );

  test(
    'a build goes through once there is space again',
    ({ skip }) => {
      if (!disk) return skip(noDisk);
      emptyDisk(disk);
      const { status, stderr } = run(join(disk, 'project'), plain('scripts/build.ts', []));
      expect([status, stderr]).toEqual([0, expect.not.stringContaining('没有')]);
    },
    timeout,
  );
});
