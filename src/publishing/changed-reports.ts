import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { departmentNames } from '#core/department.ts';
import type { ContentDirectory } from '#reading/content-directory.ts';
import { type ContentFiles, filesOnDisk, textOf } from '#reading/content-files.ts';
import { changedFiles } from '#reading/git/changed-files.ts';

/** What a check of the changes alone has to look at. */
export interface ChangedReports {
  /** Changed reports and those that depend on what changed, in the order of the content. */
  readonly files: readonly string[];
  /** Whether a department, a scheme, a page or the site's own file changed. */
  readonly registries: boolean;
}

/** Where the checks themselves live: a change there concerns every report. */
const code = resolve(import.meta.dirname, '..');
const layersOfChecks = ['core', 'prose', 'ledger', 'reading', 'reviewing', 'rules'];

/**
 * The reports whose findings may differ from those of the last commit.
 *
 * @param base - The content folder on disk.
 * @returns The reason, in Chinese, where git cannot tell.
 */
export async function changedReports(
  content: ContentDirectory,
  { root, base }: { readonly root: string; readonly base: string },
): Promise<ChangedReports | { readonly reason: string }> {
  if (!existsSync(base)) return { files: [], registries: false };
  const [inContent, inCode] = await Promise.all([
    changedFiles(base),
    changedFiles(code, layersOfChecks),
  ]);
  if (inContent.kind === 'unknown') return inContent;
  // Only a common history tells that the last commit was checked by other rules.
  const together = inCode.kind === 'known' && inCode.repository === inContent.repository;
  const otherRules = together && inCode.paths.some((path) => !path.endsWith('.test.ts'));
  return otherRules
    ? { files: content.reportFiles, registries: concernsRegistries(inContent.paths) }
    : concernedReports(content, { root, base, paths: inContent.paths });
}

/**
 * The reports whose findings depend on changed files of the content folder.
 *
 * @param paths - Paths from the content folder.
 */
export function concernedReports(
  content: ContentDirectory,
  {
    root,
    base,
    paths,
    files = filesOnDisk,
  }: {
    readonly root: string;
    readonly base: string;
    readonly paths: readonly string[];
    readonly files?: ContentFiles;
  },
): ChangedReports {
  const prefix = relative(root, base).split(sep).join('/');
  const wanted = dependants(paths, {
    all: content.reportFiles.map((file) => file.slice(prefix === '' ? 0 : prefix.length + 1)),
    textOf: (path) => textOf(files, join(base, path)) ?? '',
    namesOf: (id) => departmentNames(content.departments.get(id) ?? null),
  });
  return {
    files: content.reportFiles.filter((_, index) => wanted.has(index)),
    registries: concernsRegistries(paths),
  };
}

function concernsRegistries(paths: readonly string[]): boolean {
  return paths.some((path) => /^(?:departments\/|schemes\/|pages\/|[^/]+\.yaml$)/u.test(path));
}

interface Site {
  /** Report files, as paths from the content folder. */
  readonly all: readonly string[];
  readonly textOf: (path: string) => string;
  readonly namesOf: (department: string) => readonly string[];
}

/** Positions, in `all`, of the reports that depend on changed paths of the content folder. */
export function dependants(paths: readonly string[], { all, textOf, namesOf }: Site): Set<number> {
  const wanted = new Set<number>();
  const positions = new Map(all.map((path, index) => [path, index]));
  const want = (test: (path: string) => boolean) => {
    for (const [index, path] of all.entries()) if (test(path)) wanted.add(index);
  };
  for (const path of paths) {
    const [folder, name = '', year = ''] = path.split('/');
    if (folder === 'pages') continue;
    if (folder === 'reports') {
      const position = positions.get(path);
      // Any report may have led to one that is gone.
      if (position === undefined && path.endsWith('.mdx')) want(() => true);
      else if (position !== undefined) wanted.add(position);
    } else if (folder === 'attachments' || folder === 'ledger') {
      want((one) => one === `reports/${name}/${year.replace(/\.jsonl$/u, '')}.mdx`);
    } else if (folder === 'departments') {
      const id = name.replace(/\.yaml$/u, '');
      const names = namesOf(id).filter((one) => one !== '');
      want((one) => one.startsWith(`reports/${id}/`) || mentions(textOf(one), names));
    } else if (folder === 'schemes') {
      want((one) => `${schemeOf(textOf(one))}.yaml` === name);
    } else {
      // site.yaml, and whatever rules may read one day.
      want(() => true);
    }
  }
  for (const index of [...wanted]) {
    const next = nextYear(all, index);
    if (next !== null) wanted.add(next);
  }
  return wanted;
}

/** Every report is held against the one before it; files are listed by department, then by year. */
function nextYear(all: readonly string[], index: number): number | null {
  const folderOf = (path: string | undefined) => path?.slice(0, path.lastIndexOf('/'));
  return folderOf(all[index]) === folderOf(all[index + 1]) ? index + 1 : null;
}

/** The scheme that front matter names, without parsing all of it. */
function schemeOf(source: string): string | undefined {
  return /^scheme:\s*['"]?([\w-]+)/mu.exec(source)?.[1];
}

/** Names may be broken over two lines of the source. */
function mentions(source: string, names: readonly string[]): boolean {
  const text = source.replaceAll(/\s/gu, '');
  return names.some((name) => text.includes(name.replaceAll(/\s/gu, '')));
}
