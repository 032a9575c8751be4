import { resolve } from 'node:path';
import { parseShard } from '#publishing/shard.ts';
import { CommandError, command } from './command.ts';
import { publishAloud } from './publishing-report.ts';

const help = `核验全部报告，通过后生成网站。有未说明的错误时不发布，原有网站保持不变。
没有变化的页面不重新生成；没有任何变化时，网站原样保留。

用法：npm run build -- [--out 文件夹] [--content 文件夹] [--shard 第几份/份数]
      npm run build -- --merge 部分… [--out 文件夹]

  --out             网站输出到哪里，默认 dist
  --content         内容文件夹，默认 content
  --shard           只生成网站的一部分，例如 3/8：在多台机器上各生成一份
  --merge           把各部分合并为一个网站，与一次生成的完全相同
  --verbose         列出各步骤、各类页面的用时和内存峰值

退出码：0 已生成；1 有未说明的错误，没有发布；2 无法运行。

例：npm run build
    npm run build -- --shard 3/8 --out part-3
    npm run build -- --merge part-1 part-2
`;

const options = {
  out: { type: 'string', default: 'dist' },
  content: { type: 'string', default: 'content' },
  shard: { type: 'string' },
  merge: { type: 'boolean', default: false },
  verbose: { type: 'boolean', default: false },
} as const;

await command(help, options, async ({ out, content, shard: wanted, merge, verbose }, parts) => {
  if (merge) return await merged(parts, out);
  if (parts.length > 0)
    throw new CommandError(`不知道 ${parts.join(' ')} 是什么。用 --help 查看用法`);
  const shard = wanted === undefined ? null : parseShard(wanted);
  if (wanted !== undefined && shard === null) {
    throw new CommandError(`--shard 应写作 3/8 这样的第几份/份数，不是 ${wanted}`);
  }
  return (await publishAloud({ content, out, shard, verbose })) ? 0 : 1;
});

async function merged(parts: readonly string[], out: string): Promise<number> {
  if (parts.length === 0) throw new CommandError('--merge 后面应写出各部分的文件夹');
  const { mergeParts } = await import('#publishing/merge-parts.ts');
  const result = mergeParts(
    parts.map((part) => resolve(part)),
    resolve(out),
    process.cwd(),
  );
  if (!result.merged) {
    throw new CommandError(`没有合并：${result.why}；${out} 中原有的网站保持不变`);
  }
  process.stdout.write(
    `已把${parts.length}部分合并：${result.pages}个页面，共${result.files}个文件。网站在 ${out} 文件夹。\n`,
  );
  return 0;
}
