import { git } from '#reading/git/git.ts';

/** A file that differs between a commit and the disk. */
export interface ChangedEntry {
  readonly kind: 'added' | 'removed' | 'renamed' | 'changed';
  /** Path from the folder, with forward slashes: the new one where there is one. */
  readonly path: string;
  /** The old path. */
  readonly before: string;
  /** The id of the old content; `null` where there was none. */
  readonly blob: string | null;
}

/**
 * What differs below a folder from a commit, untracked files included.
 *
 * @returns The reason, in Chinese, where git cannot tell.
 */
export async function changedEntries(
  folder: string,
  commit: string,
): Promise<readonly ChangedEntry[] | { readonly reason: string }> {
  const options = ['--raw', '-z', '--no-abbrev', '--find-renames', '--relative', '--no-ext-diff'];
  const [diff, untracked] = await Promise.all([
    git(folder, ['diff', ...options, commit, '--', '.']),
    git(folder, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.']),
  ]);
  if (!diff.done) return diff;
  if (!untracked.done) return untracked;
  const added = parts(untracked.output).map(
    (path): ChangedEntry => ({ kind: 'added', path, before: path, blob: null }),
  );
  return [...rawEntries(parts(diff.output)), ...added].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function parts(output: string): readonly string[] {
  return output.split('\0').filter((part) => part !== '');
}

/** `:100644 100644 <old id> <new id> M` and one path behind, two for a renamed file. */
function rawEntries(fields: readonly string[]): readonly ChangedEntry[] {
  const entries: ChangedEntry[] = [];
  for (let at = 0; at < fields.length; ) {
    const [, , blob = '', , letter = ''] = fields[at]?.split(' ') ?? [];
    const before = fields[at + 1] ?? '';
    const renamed = letter.startsWith('R');
    const path = renamed ? (fields[at + 2] ?? '') : before;
    at += renamed ? 3 : 2;
    const kind = renamed
      ? 'renamed'
      : letter === 'A'
        ? 'added'
        : letter === 'D'
          ? 'removed'
          : 'changed';
    entries.push({ kind, path, before, blob: kind === 'added' ? null : blob });
  }
  return entries;
}
