import { git } from './git.ts';

/** An earlier state to compare with. */
export type Base =
  | {
      readonly kind: 'known';
      /** The commit to compare with. */
      readonly commit: string;
      /** For readers: `HEAD`, or the name that was asked for with the commit. */
      readonly label: string;
      /** What a reader should know of the comparison, in Chinese; `null` when there is nothing. */
      readonly caution: string | null;
    }
  | {
      readonly kind: 'unknown';
      /** Why there is nothing to compare with, in Chinese. */
      readonly reason: string;
    };

/**
 * The commit that a branch set out from, so that only its own changes are told: where HEAD and the
 * named commit parted.
 *
 * @param name - A branch, a tag or a commit.
 */
export async function baseCommit(folder: string, name: string): Promise<Base> {
  const parse = (what: string) =>
    git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${what}^{commit}`]);
  const [place, named, head, depth] = await Promise.all([
    git(folder, ['rev-parse', '--show-toplevel']),
    parse(name),
    parse('HEAD'),
    git(folder, ['rev-parse', '--is-shallow-repository']),
  ]);
  if (!place.done) return { kind: 'unknown', reason: place.reason };
  const shallow = depth.done && depth.output.trim() === 'true';
  if (!head.done) return { kind: 'unknown', reason: '仓库中还没有提交，没有可以比较的内容' };
  if (!named.done) return { kind: 'unknown', reason: notFound(name, shallow) };
  const commit = named.output.trim();
  if (commit === head.output.trim()) return { kind: 'known', commit, label: name, caution: null };
  const parted = await git(folder, ['merge-base', commit, head.output.trim()]);
  if (parted.done) {
    const found = parted.output.trim();
    return {
      kind: 'known',
      commit: found,
      label: `${name}（${found.slice(0, 7)}）`,
      caution: null,
    };
  }
  if (!shallow) return { kind: 'unknown', reason: `${name} 与当前分支没有共同的历史，无法比较` };
  return {
    kind: 'known',
    commit,
    label: `${name}（${commit.slice(0, 7)}）`,
    caution: `这是浅克隆，看不到与 ${name} 的分叉点，直接与它比较；它后来的改动也会列出`,
  };
}

function notFound(name: string, shallow: boolean): string {
  return shallow
    ? `找不到 ${name}：这是浅克隆，只有最近的提交。请先运行 git fetch --unshallow，或在流水线中取得更多历史`
    : `找不到 ${name}；可以写分支、标签或提交号，例如 origin/main`;
}
