import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { MissingPeer } from './peer.ts';

/**
 * Installs packages of exact versions into a folder of their own, unless they are there already.
 *
 * @param dependencies - Versions by package.
 */
export function install(folder: string, dependencies: Readonly<Record<string, string>>): void {
  const manifest = { name: 'bench-peer', private: true, type: 'module', dependencies };
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  const path = join(folder, 'package.json');
  const installed = join(folder, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && existsSync(path) && readFileSync(path, 'utf8') === text) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, text);
  const { status, stderr, error } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...nodeFirst() },
  });
  if (status === 0) return;
  const said =
    error?.message ?? stderr.split('\n').find((line) => /npm (?:error|ERR!)/u.test(line));
  throw new MissingPeer(`npm install failed: ${said ?? `exit code ${status}`}`);
}

/** The search path with the Node.js that this process runs on in front. */
export function nodeFirst(): { readonly PATH: string } {
  return { PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}` };
}
