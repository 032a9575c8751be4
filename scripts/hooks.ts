import { CommandError, command } from './command.ts';
import { type HookState, hookState, switchHook } from './hook-path.ts';

const help = `提交前自动核验：让 git 在每次提交前核验将要提交的报告，有错误时不提交。

用法：npm run hooks -- [--off]

  --off             不再在提交前核验

只在本机的这个仓库中写入或删去一项设置（core.hooksPath），不改动任何文件；可以重复运行。
已经有别的钩子时不作改动，只说明怎么办。

例：npm run hooks
`;

const options = { off: { type: 'boolean', default: false } } as const;

const switchedOn = `提交前核验已打开：以后每次提交，git 先核验将要提交的报告。
有错误时不提交，只有警告和提示时照常提交。
不再需要时运行 npm run hooks -- --off
`;
const switchedOff = '提交前核验已关闭。\n';

await command(help, options, async ({ off }) => {
  const state = await hookState(process.cwd());
  if (state.kind === 'unknown') throw new CommandError(state.reason);
  if (state.kind === 'other') throw new CommandError(othersTold(state.what));
  const on = state.kind === 'on';
  if (on === !off) {
    process.stdout.write(
      on ? '提交前核验已经打开，无需改动。\n' : '提交前核验没有打开，无需改动。\n',
    );
    return 0;
  }
  await switchHook(process.cwd(), state, off ? 'off' : 'on');
  process.stdout.write(off ? switchedOff : switchedOn);
  return 0;
});

function othersTold(what: Extract<HookState, { readonly kind: 'other' }>['what']): string {
  return `没有改动：${what}。请在原有的 pre-commit 中加一行 npm run --silent check -- --staged`;
}
