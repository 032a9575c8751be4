import { join, relative, resolve, sep } from 'node:path';
import type { ContentFiles } from './content-files.ts';

/** Where the parts of a content folder lie. */
export interface ContentPaths {
  readonly root: string;
  /** The absolute path of the content folder. */
  readonly base: string;
  readonly files: ContentFiles;
  /** A path as it is shown, from the project's root. */
  readonly named: (path: string) => string;
  /** Names in a folder of the content folder that are not hidden, in code-unit order, as everywhere. */
  readonly namesIn: (path: string, ending: string) => readonly string[];
}

export function contentPaths(root: string, folder: string, files: ContentFiles): ContentPaths {
  const base = resolve(root, folder);
  return {
    root,
    base,
    files,
    named: (path) => relative(root, path).split(sep).join('/'),
    namesIn: (path, ending) =>
      files
        .names(join(base, path))
        .filter((name) => name.endsWith(ending) && !name.startsWith('.'))
        .sort((a, b) => (a < b ? -1 : 1)),
  };
}
