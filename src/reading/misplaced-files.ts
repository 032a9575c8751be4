import { type Dirent, lstatSync, readdirSync, readlinkSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileNameProblem } from '#core/file-name.ts';
import { hiddenCharacter, withVisibleSigns } from '#core/hidden-character.ts';
import type { ReportFile } from '#core/report.ts';

/** Levels of folders that are looked into; content has four. */
const deepest = 12;

/**
 * What lies in the content folder and in `public/` and must not be there: links, which would publish
 * files from elsewhere, what is no file, names that systems take in different ways, and reports where
 * nobody looks for them. Each as a file that cannot be read, with what to do.
 */
export function misplacedFiles(root: string, content: string): readonly ReportFile[] {
  const look = (folder: string, told: (path: string, entry: Dirent) => string | null) =>
    entriesBelow(folder).flatMap(({ path, entry }) => {
      const message = told(path, entry);
      return message === null ? [] : [unreadable(relative(root, path), message)];
    });
  return [
    ...look(content, (path, entry) => contentProblem(content, path, entry)),
    ...look(resolve(root, 'public'), (path, entry) => publicProblem(path, entry)),
  ];
}

function* walk(folder: string, level: number): Generator<{ path: string; entry: Dirent }> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    yield { path, entry };
    if (entry.isDirectory() && level < deepest) yield* walk(path, level + 1);
  }
}

function entriesBelow(folder: string): readonly { path: string; entry: Dirent }[] {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return [...walk(folder, 0)].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function contentProblem(content: string, path: string, entry: Dirent): string | null {
  const kind = kindProblem(path, entry);
  if (kind) return kind;
  // What systems leave behind is hidden, and never read.
  if (/^\.(?!\.)/u.test(entry.name)) return null;
  const name = entry.isFile() ? nameProblem(entry.name) : fileNameProblem(entry.name);
  if (name) return `文件名${name}`;
  const steps = relative(content, path).split(sep);
  const isReport = steps[0] === 'reports' && entry.isFile() && /\.mdx?$/iu.test(entry.name);
  return isReport && (steps.length !== 3 || !entry.name.endsWith('.mdx'))
    ? '报告只在 content/reports/部门编号/年度.mdx 中读取，此处的文件不会发布；请移动或改名，扩展名用小写'
    : null;
}

/** What runs code may lie here and is refused only where it is to be published. */
function nameProblem(name: string): string | null {
  const problem = fileNameProblem(name);
  return problem?.startsWith('以 .') ? null : problem;
}

function publicProblem(path: string, entry: Dirent): string | null {
  const hidden = hiddenCharacter(entry.name);
  return kindProblem(path, entry) ?? (hidden && `文件名含有看不见的字符（${hidden.code}）；请改名`);
}

function kindProblem(path: string, entry: Dirent): string | null {
  if (entry.isSymbolicLink()) {
    return `这是符号链接，指向 ${withVisibleSigns(readlinkSync(path))}；发布的内容不能来自别处，请删去链接，把文件本身放在这里`;
  }
  return entry.isFile() || entry.isDirectory() ? null : '这不是普通文件；请删去';
}

function unreadable(path: string, message: string): ReportFile {
  const file = withVisibleSigns(path.split(sep).join('/'));
  const place = { line: 1, column: 1 };
  const problems = [{ kind: 'front-matter', at: [], place, message }] as const;
  return { id: file, file, source: '', report: null, problems };
}
