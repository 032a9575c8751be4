import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type LaunchOptions } from 'playwright-core';
import type { Host } from './host.ts';
import { type Answered, sessionScript } from './on-page.ts';
import { serveSlowly } from './slow-server.ts';

const script = 'bench.js';

/**
 * One session in a browser that nothing is attached to: what watches a browser takes part of each
 * request's time. The search page itself brings the script that asks.
 */
export async function unwatchedSession(
  { dist, link, identity }: Host,
  queries: readonly string[],
  { executablePath = chromium.executablePath(), args = [] }: LaunchOptions,
): Promise<readonly Answered[]> {
  const profile = mkdtempSync(join(tmpdir(), 'mingzhang-browser-'));
  const page = join(dist, 'search', 'index.html');
  const published = readFileSync(page, 'utf8');
  const tag = `<script type="module" src="/${script}"></script>`;
  writeFileSync(join(dist, script), sessionScript(queries));
  writeFileSync(page, published.replace('</body>', `${tag}</body>`));
  let tell: (times: string) => void = () => {};
  const told = new Promise<string>((resolve) => {
    tell = resolve;
  });
  const server = await serveSlowly(dist, link, identity, tell);
  const own = ['--headless=new', '--no-first-run', '--ignore-certificate-errors'];
  const options = [...own, ...args, `--user-data-dir=${profile}`, `${server.origin}/search/`];
  const browser = spawn(executablePath, options, { stdio: 'ignore' });
  const ended = new Promise<never>((_, reject) => {
    browser.once('exit', () => reject(new Error('Unexpected end of the browser')));
  });
  try {
    return JSON.parse(await Promise.race([told, ended])) as readonly Answered[];
  } finally {
    browser.kill('SIGKILL');
    await ended.catch(() => {});
    await server.close();
    writeFileSync(page, published);
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}
