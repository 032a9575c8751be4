import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { styleText } from 'node:util';
import { maskPersonal } from '#prose/mask-personal.ts';
import { openContent } from '#reading/content-directory.ts';
import { baseCommit } from '#reading/git/git-base.ts';
import { changeFormats } from '#reporters/change-formats.ts';
import { contentChanges } from '#reviewing/content-changes.ts';
import { CommandError, command } from './command.ts';

const names = Object.keys(changeFormats);
const help = `列出报告中的数字改了什么：原来 → 现在，公开的数字改变而没有更正记录的另行标出。

用法：npm run changes -- [--base 提交] [--format ${names.join('|')}] [--content 文件夹]

  --base            与哪个分支、标签或提交比较，从分叉处算起；默认 HEAD，即还没有提交的改动
  --format          ${Object.entries(changeFormats)
    .map(([name, { use }]) => `${name.padEnd(9)} ${use}`)
    .join(`\n${' '.repeat(20)}`)}
  --content         内容文件夹，默认 content

退出码：0 已列出；2 无法比较（例如不在 git 仓库中）。

例：npm run changes -- --base origin/main
`;

const options = {
  base: { type: 'string', default: 'HEAD' },
  format: { type: 'string', default: 'pretty' },
  content: { type: 'string', default: 'content' },
} as const;

await command(help, options, async ({ base: name, format: wanted, content: folder }) => {
  const format = Object.hasOwn(changeFormats, wanted) ? changeFormats[wanted] : undefined;
  if (!format) throw new CommandError(`没有 ${wanted} 这种格式；可以写 ${names.join('、')}`);
  const root = process.cwd();
  const base = resolve(root, folder);
  if (!existsSync(base)) throw new CommandError(`没有这个文件夹：${folder}`);
  const from = await baseCommit(base, name);
  if (from.kind === 'unknown') throw new CommandError(`无法比较：${from.reason}`);
  if (from.caution !== null) process.stderr.write(`注意：${from.caution}。\n`);
  const place = { root, base, commit: from.commit };
  const changes = await contentChanges(openContent(root, folder), place);
  if ('reason' in changes) throw new CommandError(`无法比较：${changes.reason}`);
  const paint: Parameters<typeof format.print>[1] = (style, text) =>
    styleText(style, text, { stream: process.stdout });
  process.stdout.write(maskPersonal(format.print({ base: from.label, ...changes }, paint)));
  return 0;
});
