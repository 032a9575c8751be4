import { preview } from 'astro';
import { CommandError, command } from './command.ts';
import { publishAloud } from './publishing-report.ts';

const help = `核验、生成并在本机打开网站，按 Ctrl+C 结束。

用法：npm start -- [--port 端口] [--content 文件夹]

  --port            端口，默认 4321
  --content         内容文件夹，默认 content

例：npm start
`;

const options = {
  port: { type: 'string', default: '4321' },
  content: { type: 'string', default: 'content' },
} as const;

await command(help, options, async ({ port, content }) => {
  if (!/^\d{1,5}$/u.test(port)) throw new CommandError(`端口应是数字，不是 ${port}`);
  if (!(await publishAloud({ content, out: 'dist' }))) return 1;
  const server = await preview({
    root: process.cwd(),
    logLevel: 'warn',
    server: { port: Number(port) },
  });
  process.stdout.write(`网站已在 http://localhost:${server.port} 打开，按 Ctrl+C 结束。\n`);
  await server.closed();
  return 0;
});
