import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import {
  type ChangedReports,
  changedReports,
  concernedReports,
} from '#publishing/changed-reports.ts';
import { type ContentDirectory, openContent } from '#reading/content-directory.ts';
import { stagedFiles } from '#reading/git/staged-files.ts';
import { CommandError } from './command.ts';

/** What a person asked to be checked. */
interface Wish {
  readonly changed: boolean;
  readonly staged: boolean;
  readonly root: string;
  readonly folder: string;
  readonly paths: readonly string[];
}

/** The content to look at, and which of its reports. */
export async function reportsToCheck({ changed, staged, root, folder, paths }: Wish) {
  if (staged) return aboutToBeCommitted({ root, folder, paths });
  const content = openContent(root, folder);
  const files = selected(content.reportFiles, paths, root);
  const scope = changed ? await onlyChanged(content, folder, files) : { files, registries: true };
  return { content, scope };
}

async function aboutToBeCommitted({ root, folder, paths }: Omit<Wish, 'changed' | 'staged'>) {
  const base = resolve(root, folder);
  if (!existsSync(base)) throw new CommandError(`没有这个文件或文件夹：${folder}`);
  const staged = await stagedFiles(base);
  if (staged.kind === 'unknown') throw new CommandError(`--staged 无法使用：${staged.reason}`);
  const content = openContent(root, folder, staged.files);
  const { files, registries } = concernedReports(content, { root, base, ...staged });
  const wanted = new Set(paths.length === 0 ? files : selected(content.reportFiles, paths, root));
  return { content, scope: { files: files.filter((file) => wanted.has(file)), registries } };
}

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
    throw new CommandError(
      '没有找到要核验的报告；报告放在 content/reports/部门/年度.mdx，可以用 npm run new 新建',
    );
  }
  return matched;
}

/** Of the chosen reports those that a change concerns. */
async function onlyChanged(
  content: ContentDirectory,
  folder: string,
  files: readonly string[],
): Promise<ChangedReports> {
  const root = process.cwd();
  const changes = await changedReports(content, { root, base: resolve(root, folder) });
  if ('reason' in changes) {
    throw new CommandError(`--changed 无法使用：${changes.reason}；可以去掉 --changed 全部核验`);
  }
  const affected = new Set(changes.files);
  const concerned = files.filter((file) => affected.has(file));
  process.stderr.write(
    `${files.length}份报告中，与上次提交相比有改动或受改动影响的有${concerned.length}份。\n`,
  );
  return { files: concerned, registries: changes.registries };
}
