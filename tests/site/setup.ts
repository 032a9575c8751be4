import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type LaunchOptions } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../scripts/browser.ts';
import { serve } from '../../scripts/static-server.ts';
import { root } from '../command-line.ts';
import { headersFrom } from '../hosted-headers.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder that the site was built into. */
    out: string;
    /** Where it is served, without a slash at the end. */
    origin: string;
    /** Where the one browser listens. */
    browser: string;
    /** How to start a browser of the same kind, for a test that needs one to itself. */
    launch: LaunchOptions;
  }
}

/** Builds the sample once, serves it, and starts one browser for every test of the site. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-site-'));
  const out = join(folder, 'dist');
  const { status } = spawnSync('npm', ['run', '--silent', 'build', '--', '--out', out], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error(`Unexpected exit code ${status} of \`npm run build\``);
  const launch = await findBrowser((line) => process.stderr.write(`${line}\n`));
  const [browser, server] = await Promise.all([
    chromium.launchServer(launch),
    serve(out, headersFrom(out)),
  ]);
  project.provide('out', out);
  project.provide('origin', server.origin);
  project.provide('browser', browser.wsEndpoint());
  project.provide('launch', launch);
  return async () => {
    await Promise.all([browser.close(), server.close()]);
    rmSync(folder, { recursive: true, force: true });
  };
}
