import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { styleText } from 'node:util';
import { blocksPublication } from '#core/finding.ts';
import { checkContent } from '#publishing/check-content.ts';
import { openContent } from '#reading/content-directory.ts';
import { findingsJson } from '#reporters/findings-json.ts';
import { findingsPretty } from '#reporters/findings-pretty.ts';
import { CommandError, command } from './command.ts';

const help = `核验报告中的数字和写法。

用法：npm run check -- [路径…] [--format pretty|json] [--content 文件夹]

  路径              只核验这些报告或文件夹，例如 content/reports/gzgsl
  --format          pretty 供阅读（默认），json 供程序使用
  --content         内容文件夹，默认 content

退出码：0 没有未说明的错误；1 有；2 无法核验（例如没有匹配的报告）。

例：npm run check -- content/reports/gzgsl/2021.mdx
`;

const options = {
  format: { type: 'string', default: 'pretty' },
  content: { type: 'string', default: 'content' },
} as const;

await command(help, options, ({ format, content: folder }, paths) => {
  if (format !== 'pretty' && format !== 'json') {
    throw new CommandError(`没有 ${format} 这种格式；可以写 pretty 或 json`);
  }
  const root = process.cwd();
  const content = openContent(root, folder);
  const files = selected(content.reportFiles, paths, root);
  const { reports, findings, sources } = checkContent(content, files);
  const output =
    format === 'json'
      ? findingsJson(findings, reports.length)
      : findingsPretty(findings, sources, reports.length, (style, text) =>
          styleText(style, text, { stream: process.stdout }),
        );
  process.stdout.write(output);
  return findings.some(blocksPublication) ? 1 : 0;
});

function selected(files: readonly string[], paths: readonly string[], root: string) {
  for (const path of paths) {
    if (!existsSync(path)) throw new CommandError(`没有这个文件或文件夹：${path}`);
  }
  const wanted = paths.map((path) => relative(root, resolve(path)).split(sep).join('/'));
  const matched = files.filter(
    (file) =>
      wanted.length === 0 ||
      wanted.some((path) => path === '' || file === path || file.startsWith(`${path}/`)),
  );
  if (matched.length === 0) {
    throw new CommandError('没有找到要核验的报告；报告放在 content/reports/部门/年度.mdx');
  }
  return matched;
}
