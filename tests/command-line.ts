import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';

/** The project's root, where every command is started unless a test says otherwise. */
export const root = resolve(import.meta.dirname, '..');

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Start {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs one of the project's commands as a process of its own, as a user does. */
export async function commandLine(
  script:
    | 'check'
    | 'new'
    | 'record'
    | 'import'
    | 'build'
    | 'browser'
    | 'changes'
    | 'hooks'
    | 'dev'
    | 'attachments',
  parameters: readonly string[],
  { cwd = root, env = {} }: Start = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, [resolve(root, `scripts/${script}.ts`), ...parameters], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    // What a terminal or the test runner asks for must not colour the output.
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], NO_COLOR: '1', ...env },
  });
  const ended = new Promise<number | null>((done, failed) => {
    child.once('close', done);
    child.once('error', failed);
  });
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, stdout, stderr };
}
