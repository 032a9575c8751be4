import { dev } from 'astro';
import { adminIsInstalled, adminPackages, adminVariable } from '../src/dev/admin.ts';
import { CommandError, command } from './command.ts';

const help = `边写边看：保存报告后，页面随之更新。按 Ctrl+C 结束。

用法：npm run dev -- [--port 端口] [--content 文件夹] [--admin]

  --port            端口，默认 4321
  --content         内容文件夹，默认 content
  --admin           同时打开 /admin/ 的表单编辑界面，等于 npm run admin；只在本机预览中有

例：npm run dev
`;

const options = {
  port: { type: 'string', default: '4321' },
  content: { type: 'string', default: 'content' },
  admin: { type: 'boolean', default: false },
} as const;

await command(help, options, async ({ port, content, admin }) => {
  if (!/^\d{1,5}$/u.test(port)) throw new CommandError(`端口应是数字，不是 ${port}`);
  process.env['MINGZHANG_CONTENT'] = content;
  if (admin && !adminIsInstalled(process.cwd())) {
    throw new CommandError(
      `表单编辑界面的软件包没有安装；请先运行 npm install --no-save ${adminPackages.join(' ')}`,
    );
  }
  if (admin) process.env[adminVariable] = 'true';
  const server = await dev({ root: process.cwd(), server: { port: Number(port) } });
  process.stdout.write(`预览在 http://localhost:${server.address.port}，按 Ctrl+C 结束。\n`);
  if (admin) process.stdout.write(`表单在 http://localhost:${server.address.port}/admin/\n`);
  await new Promise((resolve) => process.once('SIGINT', resolve));
  await server.stop();
  // Reports may still be being prepared: nobody waits for them any more.
  process.exit(0);
});
