import { relative, resolve } from 'node:path';
import type { SiteIdentity } from '#drafting/site-template.ts';
import { createFile } from '#filing/create-file.ts';
import { createSite, planSite } from '#filing/create-site.ts';
import { NotCreated } from '#filing/not-created.ts';
import type { PlannedFile, Refusal } from '#filing/planned-file.ts';
import { planStrip, stripSamples } from '#filing/strip-samples.ts';
import { CommandError } from './command.ts';

interface Aloud {
  /** Whether nothing is to be written. */
  readonly dry: boolean;
  /** The content folder, as the next commands have to name it. */
  readonly folder: string;
  readonly steps: (path: string) => readonly string[];
}

/** Creates a planned file and tells what stands in it and what comes next; the exit code. */
export function fileAloud(planned: PlannedFile | Refusal, { dry, folder, steps }: Aloud): number {
  const { path, text, told, remarks } = agreed(planned);
  if (dry) {
    process.stdout.write(`${text}\n`);
    process.stderr.write(`这是 ${path} 将有的内容；没有写入任何文件。\n`);
  } else {
    written(() => createFile(resolve(path), text));
    process.stdout.write(`已新建 ${path}\n`);
  }
  // The content of a dry run is data: what is said about it must not mix with it.
  const talk = dry ? process.stderr : process.stdout;
  for (const line of told) talk.write(`  · ${line}\n`);
  for (const line of remarks) talk.write(`请核对：${line}\n`);
  if (!dry) process.stdout.write(numbered(steps(path).map((line) => inFolder(line, folder))));
  return 0;
}

export function reportSteps(path: string): readonly string[] {
  return [
    `打开 ${path}，填写冒号后面的空白和各节正文`,
    'npm run dev，边写边看',
    `npm run check -- ${path}，看还缺什么、哪里不一致`,
    '写完后把 status 改为 published，运行 npm run build',
  ];
}

export function departmentSteps(id: string): readonly string[] {
  return [`npm run new -- report --department ${id} --year 年度，新建报告`];
}

/** A command for another content folder has to be told so. */
function inFolder(line: string, folder: string): string {
  if (folder === 'content') return line;
  return line.replace(/npm run (?:dev|build)|npm run (?:check|new) -- [^，]*/u, (found) =>
    found.includes(' -- ') ? `${found} --content ${folder}` : `${found} -- --content ${folder}`,
  );
}

/** Creates a site beside the project; the exit code. */
export function siteAloud(out: string, identity: SiteIdentity, dry: boolean): number {
  const root = process.cwd();
  const planned = agreed(planSite(root, out));
  const shown = relative(root, out) || '.';
  if (dry) {
    process.stdout.write(planned.files.map((file) => `${file}\n`).join(''));
    process.stderr.write(`${shown} 中将有以上${planned.files.length}个文件；没有写入任何文件。\n`);
    return 0;
  }
  written(() => createSite(root, planned, identity));
  process.stdout.write(
    `已新建网站 ${shown}（${planned.files.length}个文件，不带示例报告和部门）\n${numbered([
      `cd ${shown}`,
      'npm install && npm start，生成网站并在本机打开',
      '打开 content/site.yaml，补上备案号、联系方式等',
      '核对 content/schemes/ 中的评分方案，照着写本地的一份',
      'npm run new -- department --id 编号 --name 部门全称，登记部门',
    ])}`,
  );
  return 0;
}

/** Takes the samples out of this project; the exit code. */
export function stripAloud(identity: SiteIdentity, dry: boolean): number {
  const root = process.cwd();
  const planned = agreed(planStrip(root));
  const rewritten = planned.ownSite
    ? 'content/site.yaml 已经改动过，保持不变'
    : 'content/site.yaml 换成自己的';
  if (dry) {
    process.stdout.write(planned.files.map((file) => `${file}\n`).join(''));
    process.stderr.write(
      `将删去以上${planned.files.length}个没有改动过的示例文件，${rewritten}；没有改动任何文件。\n`,
    );
    return 0;
  }
  written(() => stripSamples(root, planned, identity));
  process.stdout.write(
    `已删去${planned.files.length}个没有改动过的示例文件，${rewritten}\n${numbered([
      'npm start，生成网站并在本机打开',
      'npm run new -- department --id 编号 --name 部门全称，登记部门',
    ])}npm test 用的就是示例内容，删去之后不再能通过。\n`,
  );
  return 0;
}

function numbered(steps: readonly string[]): string {
  return `下一步：\n${steps.map((step, index) => `  ${index + 1}. ${step}\n`).join('')}`;
}

/** @throws CommandError with the reason of a refusal. */
function agreed<Plan extends object>(plan: Plan | Refusal): Plan {
  if ('reason' in plan) throw new CommandError(plan.reason);
  return plan;
}

/** A disk that refuses is no crash of ours. */
function written(write: () => void): void {
  try {
    write();
  } catch (error) {
    if (error instanceof NotCreated) throw new CommandError(error.message);
    throw error;
  }
}
