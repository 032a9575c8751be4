import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the project makes by itself, and git: never part of it. */
const made =
  /^(?:\.git|node_modules|dist|\.astro|\.cache|\.DS_Store|.*\.(?:log|old|tmp)|\..*-\w{6})$/u;

/** The project's own files, as paths from its root: those that git knows, or all where git is absent. */
export function projectFiles(root: string): readonly string[] {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  const known = status === 0 ? stdout.split('\0').filter((path) => path !== '') : [];
  return (known.includes('package.json') ? known : allFiles(root)).filter((path) =>
    statSync(join(root, path), { throwIfNoEntry: false })?.isFile(),
  );
}

function allFiles(root: string, folder = ''): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (made.test(entry.name) || entry.isSymbolicLink()) return [];
    return entry.isDirectory() ? allFiles(root, path) : [path];
  });
}
