import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium, type LaunchOptions } from 'playwright-core';
import { CommandError, command } from './command.ts';

const help = `找到（必要时安装）测试和出图用的 Chromium 浏览器，并打印它的位置。

用法：npm exec -- node scripts/browser.ts

依次查找：环境变量 MINGZHANG_CHROMIUM、Playwright 自己的浏览器、系统中的 Chromium 或 Chrome；
都没有时先由 Playwright 下载，下载不成再用 apt-get 安装（仅限以 root 运行的 Debian、Ubuntu）。

退出码：0 找到了能启动的浏览器；2 没有找到，也没能安装。
`;

/** What the browser does on its own account stays off: tests count every request. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Long enough for a slow line; a network that answers nothing is given up sooner, see below. */
const downloadLimit = 180_000;
const packageLimit = 600_000;

/**
 * Launch options for a Chromium that was seen to start, installing one when the machine has none.
 *
 * @param say - Told in one line before anything is downloaded or installed.
 * @throws CommandError when there is no browser and none could be installed.
 */
export async function findBrowser(say: (line: string) => void): Promise<LaunchOptions> {
  const named = process.env['MINGZHANG_CHROMIUM'];
  const found = named
    ? await firstThatStarts([{ executablePath: named }], say)
    : ((await firstThatStarts(candidates(), say)) ??
      (await installedByPlaywright(say)) ??
      (await installedByApt(say)));
  if (!found) {
    throw new CommandError(
      '没有可用的 Chromium：请安装 chromium 或 google-chrome，或用 MINGZHANG_CHROMIUM 指明它的位置。\n' +
        'No usable Chromium: install chromium or google-chrome, or name one in MINGZHANG_CHROMIUM.',
    );
  }
  ensureChineseFont(say);
  return found;
}

/** Every browser that is there; without a path Playwright starts its own headless shell. */
function candidates(): readonly LaunchOptions[] {
  const own = chromium.executablePath();
  const paths = [own, ...systemNames.map(onPath)].filter((path) => path !== null);
  return [{}, ...paths.filter(existsSync).map((executablePath) => ({ executablePath }))];
}

async function firstThatStarts(
  options: readonly LaunchOptions[],
  say: (line: string) => void,
): Promise<LaunchOptions | null> {
  for (const option of options) {
    try {
      const browser = await chromium.launch({ ...option, args });
      await browser.close();
      return { ...option, args };
    } catch {
      // A browser that is there and does not start lacks system libraries: worth knowing.
      if (option.executablePath) say(`${option.executablePath} 无法启动`);
    }
  }
  return null;
}

async function installedByPlaywright(say: (line: string) => void): Promise<LaunchOptions | null> {
  say('没有找到 Chromium，由 Playwright 下载（约 120 MB）……');
  const installer = join(
    dirname(createRequire(import.meta.url).resolve('playwright-core')),
    'cli.js',
  );
  const done = run(process.execPath, [installer, 'install', '--only-shell', 'chromium'], {
    limit: downloadLimit,
    // It tries five times: on a closed network that drops packets this makes 50 s instead of 150 s.
    environment: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
    // Five stack traces of a failed download would hide the line that matters.
    output: 'ignore',
  });
  return done ? firstThatStarts(candidates(), say) : null;
}

async function installedByApt(say: (line: string) => void): Promise<LaunchOptions | null> {
  if (!hasApt()) return null;
  say(
    'Playwright 的浏览器下载不成或无法启动，改用 apt-get 安装 chromium 和中文字体 fonts-noto-cjk……',
  );
  return aptInstall('chromium', 'fonts-noto-cjk') ? firstThatStarts(candidates(), say) : null;
}

/** Without a Chinese font every character is an empty box of another width. */
function ensureChineseFont(say: (line: string) => void): void {
  const listed = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  if (listed.error || listed.stdout.trim() !== '') return;
  if (hasApt()) {
    say('没有中文字体，用 apt-get 安装 fonts-noto-cjk……');
    if (aptInstall('fonts-noto-cjk')) return;
  }
  say('没有中文字体，页面上的汉字会显示为方框；请安装 fonts-noto-cjk');
}

function hasApt(): boolean {
  return process.getuid?.() === 0 && onPath('apt-get') !== null;
}

function aptInstall(...packages: readonly string[]): boolean {
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  const options = { limit: packageLimit, environment, output: 'stderr' } as const;
  return (
    run('apt-get', ['-qq', 'update'], options) &&
    run('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', ...packages], options)
  );
}

interface RunOptions {
  /** In milliseconds. */
  readonly limit: number;
  readonly environment: Readonly<Record<string, string>>;
  readonly output: 'stderr' | 'ignore';
}

/** Runs a program; whether it succeeded in time. */
function run(
  program: string,
  parameters: readonly string[],
  { limit, environment, output }: RunOptions,
): boolean {
  const { status } = spawnSync(program, parameters, {
    stdio: output === 'stderr' ? ['ignore', 2, 2] : 'ignore',
    timeout: limit,
    env: { ...process.env, ...environment },
  });
  return status === 0;
}

function onPath(name: string): string | null {
  const paths = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name));
  return paths.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (import.meta.main) {
  await command(help, {}, async () => {
    const { executablePath } = await findBrowser((line) => process.stderr.write(`${line}\n`));
    process.stdout.write(`${executablePath ?? 'Playwright headless shell'}\n`);
    return 0;
  });
}
