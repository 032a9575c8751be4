import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createFile } from './create-file.ts';
import { NotCreated } from './not-created.ts';

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-create-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function refusal(create: () => void): NotCreated {
  try {
    create();
  } catch (error) {
    if (error instanceof NotCreated) return error;
    throw error;
  }
  throw new Error('The file was created');
}

/** What a disk without hard links answers. */
function noLinks(): never {
  throw Object.assign(new Error('operation not permitted'), { code: 'EPERM' });
}

test('makes the folders above a new file and leaves nothing beside it', () => {
  const folder = emptyFolder();
  createFile(join(folder, 'reports/a/2024.mdx'), '年度\n');
  createFile(join(folder, 'reports/a/表.bin'), Uint8Array.of(0, 255));
  expect(readFileSync(join(folder, 'reports/a/2024.mdx'), 'utf8')).toBe('年度\n');
  expect([...readFileSync(join(folder, 'reports/a/表.bin'))]).toEqual([0, 255]);
  expect(readdirSync(join(folder, 'reports/a')).sort()).toEqual(['2024.mdx', '表.bin']);
});

test.each([
  ['with hard links', undefined],
  ['without hard links', noLinks],
])('never replaces a file, %s', (_, link) => {
  const folder = emptyFolder();
  const path = join(folder, '2024.mdx');
  createFile(path, 'first', link);
  const error = refusal(() => createFile(path, 'second', link));
  expect(error.exists).toBe(true);
  expect(error.message).toBe(
    `没有写入 ${path}：这里已有文件，没有改动它；要重新生成，请先把它移走或改名`,
  );
  expect(readFileSync(path, 'utf8')).toBe('first');
  expect(readdirSync(folder)).toEqual(['2024.mdx']);
});

test('does not write through a link that leads nowhere', () => {
  const folder = emptyFolder();
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'a.txt'));
  expect(refusal(() => createFile(join(folder, 'a.txt'), 'x')).exists).toBe(true);
  expect(readdirSync(folder)).toEqual(['a.txt']);
});

test.each([
  ['a link', false],
  ['a rename', true],
])('gives way to a file that appears while it writes, before %s', (_, withoutLinks) => {
  const folder = emptyFolder();
  const path = join(folder, 'a.txt');
  const other = (): never => {
    writeFileSync(path, 'other');
    throw Object.assign(new Error(), { code: withoutLinks ? 'EPERM' : 'EEXIST' });
  };
  expect(refusal(() => createFile(path, 'ours', other)).exists).toBe(true);
  expect(readFileSync(path, 'utf8')).toBe('other');
  expect(readdirSync(folder)).toEqual(['a.txt']);
});

test('is not there before all of it is written', () => {
  const folder = emptyFolder();
  const seen: string[] = [];
  createFile(join(folder, 'a.txt'), 'whole', (from, to) => {
    seen.push(...readdirSync(folder), readFileSync(from, 'utf8'));
    writeFileSync(to, readFileSync(from));
  });
  expect(seen).toEqual([`.a.txt.${process.pid}.tmp`, 'whole']);
});

test('says that a folder of the path is a file', () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'reports'), '');
  const error = refusal(() => createFile(join(folder, 'reports/a/2024.mdx'), ''));
  expect(error.exists).toBe(false);
  expect(error.message).toMatch(/路径中有一段是文件，不是文件夹$/u);
});

test.each([
  [
    'EACCES',
    '没有写入 content/a.txt：没有写入这个文件夹的权限；请换一个文件夹，或请管理员开放权限',
  ],
  ['EROFS', '没有写入 content/a.txt：磁盘是只读的；请换到可以写入的磁盘'],
  ['ENOSPC', '没有写入 content/a.txt：磁盘已满；请腾出空间后再运行一次'],
  ['EBUSY', '没有写入 content/a.txt：系统不允许（EBUSY）'],
])('explains %s', (code, message) => {
  const cause = Object.assign(new Error('x'), { code });
  expect(new NotCreated(join(process.cwd(), 'content/a.txt'), cause).message).toBe(message);
});
