import { describe, expect, test } from 'vitest';
import { commandLine } from './command-line.ts';

const browser = (named: string) =>
  commandLine('browser', [], { env: { MINGZHANG_CHROMIUM: named } });

describe('a browser named in MINGZHANG_CHROMIUM is the only one tried', () => {
  test.each([
    ['a path that does not exist', '/nowhere/chromium'],
    ['a program that is no browser', process.execPath],
  ])('%s: exit code 2, and what to do in two languages', async (_, named) => {
    const { code, stdout, stderr } = await browser(named);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toEqual([
      `${named} 无法启动`,
      '没有可用的 Chromium：请安装 chromium 或 google-chrome，或用 MINGZHANG_CHROMIUM 指明它的位置。',
      'No usable Chromium: install chromium or google-chrome, or name one in MINGZHANG_CHROMIUM.',
    ]);
  });
});

test('--help says where it looks, and looks nowhere', async () => {
  const { code, stdout } = await commandLine('browser', ['--help']);
  expect(code).toBe(0);
  expect(stdout).toContain('MINGZHANG_CHROMIUM');
});
