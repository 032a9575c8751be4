import { command } from './command.ts';
import { publishAloud } from './publishing-report.ts';

const help = `核验全部报告，通过后生成网站。有未说明的错误时不发布，原有网站保持不变。

用法：npm run build -- [--out 文件夹] [--content 文件夹]

  --out             网站输出到哪里，默认 dist
  --content         内容文件夹，默认 content

退出码：0 已生成；1 有未说明的错误，没有发布；2 无法运行。

例：npm run build
`;

const options = {
  out: { type: 'string', default: 'dist' },
  content: { type: 'string', default: 'content' },
} as const;

await command(help, options, async ({ out, content }) =>
  (await publishAloud(content, out)) ? 0 : 1,
);
