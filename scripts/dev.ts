import { dev } from 'astro';
import { CommandError, command } from './command.ts';

const help = `边写边看：保存报告后，页面随之更新。按 Ctrl+C 结束。

用法：npm run dev -- [--port 端口] [--content 文件夹]

  --port            端口，默认 4321
  --content         内容文件夹，默认 content

例：npm run dev
`;

const options = {
  port: { type: 'string', default: '4321' },
  content: { type: 'string', default: 'content' },
} as const;

await command(help, options, async ({ port, content }) => {
  if (!/^\d{1,5}$/u.test(port)) throw new CommandError(`端口应是数字，不是 ${port}`);
  process.env['MINGZHANG_CONTENT'] = content;
  const server = await dev({ root: process.cwd(), server: { port: Number(port) } });
  process.stdout.write(`预览在 http://localhost:${server.address.port}，按 Ctrl+C 结束。\n`);
  await new Promise((resolve) => process.once('SIGINT', resolve));
  await server.stop();
  return 0;
});
