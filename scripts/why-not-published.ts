import { join } from 'node:path';
import { hasBegun } from '#publishing/apply-changes.ts';
import { partSite } from '#publishing/part-list.ts';
import { PublishedMeanwhile } from '#publishing/published-meanwhile.ts';
import type { Shard } from '#publishing/shard.ts';
import { CommandError, refusedByDisk } from './command.ts';

/**
 * What to tell when a site could not be put in its place, and what became of the one that stood there.
 *
 * @throws whatever is neither the disk's refusal nor another build.
 */
export function whyNotPublished(
  error: unknown,
  { out, shard }: { readonly out: string; readonly shard: Shard | null },
): CommandError {
  if (error instanceof PublishedMeanwhile) {
    return new CommandError(`另一次生成刚刚更新了 ${out}，这一次没有发布；请再运行一次`);
  }
  const { message } = refusedByDisk(error, out);
  const state = hasBegun(shard === null ? out : join(out, partSite))
    ? `${out} 中的文件只换上了一部分，再运行一次会接着完成`
    : `没有发布；${out} 中原有的网站保持不变`;
  return new CommandError(`${message}。${state}`);
}
