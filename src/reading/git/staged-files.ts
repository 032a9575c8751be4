import { join, resolve } from 'node:path';
import { type ContentFiles, filesExcept } from '#reading/content-files.ts';
import { git, gitObjects } from './git.ts';

/** What the next commit would change below a folder, and the folder as it would then be. */
export type Staged =
  | {
      readonly kind: 'known';
      /** Paths from the folder with forward slashes: added, changed and deleted. */
      readonly paths: readonly string[];
      /** The folder with what the commit holds wherever the disk has something else. */
      readonly files: ContentFiles;
    }
  | {
      readonly kind: 'unknown';
      /** Why git cannot tell, in Chinese. */
      readonly reason: string;
    };

/**
 * Asks git what is staged below a folder. Only files that differ between the index and the disk are
 * read from git; files that the commit does not hold are not seen.
 */
export async function stagedFiles(folder: string): Promise<Staged> {
  const place = await git(folder, ['rev-parse', '--show-toplevel']);
  if (!place.done) return { kind: 'unknown', reason: place.reason };
  // `git commit FILE` and `git commit -a` prepare an index of their own and name it to the hook.
  const named = process.env['GIT_INDEX_FILE'];
  const index = named ? resolve(place.output.trimEnd(), named) : null;
  const diff = ['diff', '--no-renames', '--no-ext-diff', '--relative', '-z'];
  const [staged, unstaged, untracked] = await Promise.all([
    git(folder, [...diff, '--cached', '--name-only', '--', '.'], index),
    git(folder, [...diff, '--raw', '--no-abbrev', '--', '.'], index),
    git(folder, ['ls-files', '--others', '-z', '--', '.'], index),
  ]);
  for (const answer of [staged, unstaged, untracked]) {
    if (!answer.done) return { kind: 'unknown', reason: answer.reason };
  }
  const text = (answer: typeof staged) => (answer.done ? answer.output : '');
  const entries = rawEntries(text(unstaged));
  const contents = await gitObjects(folder, [...new Set(entries.map(({ id }) => id))]);
  const others = new Map<string, Uint8Array | null>();
  for (const path of listed(text(untracked))) others.set(join(folder, path), null);
  for (const { id, path } of entries) {
    // Without a content: announced by `git add --intent-to-add`, and no part of the commit.
    others.set(join(folder, path), contents.get(id) ?? null);
  }
  return { kind: 'known', paths: listed(text(staged)).sort(), files: filesExcept(others) };
}

function listed(output: string): string[] {
  return output.split('\0').filter((path) => path !== '');
}

/** `:100644 100644 <id in the index> <id on disk> M`, then the path. */
function rawEntries(output: string): readonly { readonly id: string; readonly path: string }[] {
  const parts = listed(output);
  return parts.flatMap((part, position) => {
    const id = part.startsWith(':') ? part.split(' ')[2] : undefined;
    const path = parts[position + 1];
    return id === undefined || path === undefined ? [] : [{ id, path }];
  });
}
