import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { namesCovered } from '#filing/import-summary.ts';
import { NotCreated } from '#filing/not-created.ts';
import { strippedAttachment } from '#filing/stripped-attachment.ts';
import { UnreadableDocument } from '#importers/source-document.ts';
import { maskPersonal } from '#prose/mask-personal.ts';
import { CommandError, command } from './command.ts';

const help = `去掉附件的文件属性中的作者、修改人、拍摄位置等，另存为新文件；原文件一字不动。

用法：npm run attachments -- --strip 文件… [--out 新文件]

  文件              Word（.docx）、Excel（.xlsx、.xls）、PDF、图片（.jpg、.png）
  --strip           去掉文件属性
  --out             新文件写到哪里；不写则在原文件旁边，文件名加 -wushuxing。从不覆盖已有的文件

附件中有没有个人信息，由 npm run check 指出。
退出码：0 已另存，或没有可去掉的属性；1 有文件没有处理；2 参数有误。

例：npm run attachments -- --strip content/attachments/gzgsl/2021/zipingbiao.xlsx
`;

const options = { strip: { type: 'boolean', default: false }, out: { type: 'string' } } as const;

await command(help, options, ({ strip, out }, paths) => {
  if (!strip || paths.length === 0) {
    throw new CommandError('请写 --strip 和要处理的附件，例如 --strip 自评表.xlsx');
  }
  if (out !== undefined && paths.length > 1) {
    throw new CommandError('--out 一次只用于一个文件；多个文件请不写 --out，各自存在原文件旁边');
  }
  const failed = paths.filter((path) => !stripAloud(path, out));
  return failed.length > 0 ? 1 : 0;
});

/** Whether a file was dealt with; what was done, or why not, is told. */
function stripAloud(path: string, out: string | undefined): boolean {
  if (!existsSync(path)) throw new CommandError(`没有这个文件：${path}`);
  try {
    const { removed, left, created } = strippedAttachment(path, out ?? null);
    const lines = [
      created === null
        ? `${path}：没有可以去掉的文件属性，没有另存。`
        : `${path}：已去掉${removed.map(namesCovered).join('、')}，另存为 ${named(created.path)}。`,
      ...left.map((one) => `  没能去掉：${one}`),
      ...(created === null
        ? []
        : [
            `  请核对新文件，再把报告元数据中这份附件的 file 改为 ${created.name}，有 sha256 的改为：`,
            `  ${created.sha256}`,
          ]),
    ];
    process.stdout.write(maskPersonal(`${lines.join('\n')}\n`));
    return true;
  } catch (error) {
    if (!(error instanceof UnreadableDocument || error instanceof NotCreated)) throw error;
    process.stderr.write(maskPersonal(`${path}：${error.message}\n`));
    return false;
  }
}

function named(path: string): string {
  return relative(process.cwd(), resolve(path)).split(sep).join('/');
}
