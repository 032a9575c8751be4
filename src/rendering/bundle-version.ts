import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a bundle is made from, besides the site's own address: files and folders of the project. */
const parts = [
  'package.json',
  'package-lock.json',
  'astro.config.mjs',
  'tsconfig.json',
  'content/pages',
  'public',
  'src',
] as const;

/**
 * Names everything that a bundle is made from: the code, what it depends on, the pages that are
 * written by hand, and the site's description, whose address and partners stand in every page's head.
 */
export function bundleVersion(root: string, folder: string): string {
  // A bundle knows where it was made.
  return createHash('sha256')
    .update(`${root}\0${sourceDigest(root, folder)}`)
    .digest('hex')
    .slice(0, 16);
}

/** The same wherever the project lies. */
export function sourceDigest(root: string, folder: string): string {
  return digestOf(root, folder, parts);
}

/**
 * What any answer hangs on besides the code that gives it: what runs that, its packages, the site's
 * description, and files of the project that are read or run beside the bundle.
 */
const surroundings = ['package.json', 'package-lock.json', 'src/rendering', 'src/styles'] as const;

export function surroundingsDigest(root: string, folder: string): string {
  return digestOf(root, folder, surroundings);
}

function digestOf(root: string, folder: string, paths: readonly string[]): string {
  const digest = createHash('sha256').update(`${process.version}\0`);
  const add = (path: string) => {
    const bytes = readOrNull(join(root, path));
    if (bytes) digest.update(`${path}\0${bytes.length}\0`).update(bytes);
  };
  for (const part of paths) {
    for (const path of filesIn(root, part)) add(path);
  }
  add(join(folder, 'site.yaml'));
  return digest.digest('hex');
}

/** A file itself, or all files below a folder but tests, in code-unit order. */
function filesIn(root: string, path: string): readonly string[] {
  try {
    return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
      .sort();
  } catch {
    return [path];
  }
}

function readOrNull(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
