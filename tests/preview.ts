import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { root } from './command-line.ts';

/** A dev server bundles its browser code when it first starts, on a busy machine for a minute. */
export const patience = { timeout: 120_000 };

/** A running `npm run dev`. */
export interface Preview {
  /** Without a slash at the end. */
  readonly origin: string;
  /** What the terminal has said so far. */
  readonly said: () => string;
}

/**
 * Starts `npm run dev`, ended with the test.
 *
 * @param content - The content folder, from the project's root.
 * @param more - Further flags and variables of the environment.
 */
export async function startPreview(
  content: string,
  more: {
    readonly flags?: readonly string[];
    readonly env?: Readonly<Record<string, string>>;
  } = {},
): Promise<Preview> {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [
      resolve(root, 'scripts/dev.ts'),
      '--port',
      String(port),
      '--content',
      content,
      ...(more.flags ?? []),
    ],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      // What the test runner sets is not what an editor's terminal has.
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        NO_COLOR: '1',
        ASTRO_TELEMETRY_DISABLED: '1',
        ...more.env,
      },
    },
  );
  onTestFinished(() => ended(child), 60_000);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  await expect.poll(() => said, patience).toContain('预览在 ');
  return { origin: `http://localhost:${port}`, said: () => said };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const bound = server.address();
  server.close();
  await once(server, 'close');
  if (bound === null || typeof bound === 'string') throw new Error('no port');
  return bound.port;
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}
