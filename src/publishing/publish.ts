import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { build } from 'astro';
import { blocksPublication, type Finding } from '#core/finding.ts';
import { withdrawnReport } from '#core/withdrawn-report.ts';
import { type KeptReport, prepareReports } from '#preparing/prepare-reports.ts';
import { preparingVersion } from '#preparing/prepared-store.ts';
import { openContent } from '#reading/content-directory.ts';
import { type PreparedList, preparedListVariable } from '#reading/prepared-list.ts';
import { type CheckStatus, checkStatusOf } from '#search/check-status.ts';
import { type CheckedContent, checkedContent } from './check-content.ts';
import { type IndexedSearch, indexSearch } from './index-search.ts';
import { replaceFolder, restoreFolder } from './replace-folder.ts';
import { writeSitemap } from './write-sitemap.ts';

export interface PublishOptions {
  readonly root: string;
  /** The content folder, relative to the root. */
  readonly content: string;
  /** The folder to publish to, relative to the root. */
  readonly out: string;
  /** Told of each step as it begins. */
  readonly onStep: (step: string) => void;
}

/** What a publication did, or what stands in its way. */
export type Publication =
  | {
      readonly published: false;
      readonly blocking: readonly Finding[];
      readonly checked: CheckedContent;
    }
  | {
      readonly published: true;
      readonly checked: CheckedContent;
      readonly pages: number;
      readonly search: IndexedSearch;
    };

/**
 * Checks everything, builds and indexes the site beside the last good one, and only then puts it in
 * its place. While an unacknowledged error stands in anything to be published, nothing is touched.
 */
export async function publish({
  root,
  content: folder,
  out,
  onStep,
}: PublishOptions): Promise<Publication> {
  const target = resolve(root, out);
  restoreFolder(target);
  onStep('核验报告');
  const content = openContent(root, folder);
  const reports = await prepareReports({ root, folder, content });
  const checked = checkedContent({ root, content }, reports);
  const blocking = checked.findings.filter(
    (finding) => blocksPublication(finding) && !checked.unpublished.has(finding.file),
  );
  if (blocking.length > 0) return { published: false, blocking, checked };

  mkdirSync(dirname(target), { recursive: true });
  const staging = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
  // A temporary folder is its owner's alone; a web server has to read what comes of it.
  chmodSync(staging, 0o777 & ~process.umask());
  try {
    onStep('生成页面');
    const pages = await buildPages(root, folder, staging, reports);
    if (content.site) writeSitemap(staging, { url: content.site.url, changed: checked.changed });
    onStep('建立检索索引');
    const files = content.reportFiles.filter((file) => !checked.unpublished.has(file));
    const search = indexSearch(
      { root, content, files, checkOf: checksByFile(checked.findings) },
      join(staging, 'search-index'),
    );
    replaceFolder(staging, target);
    return { published: true, checked, pages, search };
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** How the checks of each file came out, for the search to narrow by. */
function checksByFile(findings: readonly Finding[]): (file: string) => CheckStatus {
  const byFile = Map.groupBy(findings, ({ file }) => file);
  return (file) => checkStatusOf(byFile.get(file) ?? []);
}

async function buildPages(
  root: string,
  folder: string,
  outDir: string,
  reports: readonly KeptReport[],
): Promise<number> {
  process.env['MINGZHANG_CONTENT'] = folder;
  const beside = mkdtempSync(join(tmpdir(), 'mingzhang-build-'));
  try {
    const list = join(beside, 'reports.json');
    writeFileSync(list, JSON.stringify(listOf(reports)));
    process.env[preparedListVariable] = list;
    await build({ root, outDir, logLevel: 'warn' });
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
  return readdirSync(outDir, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  ).length;
}

function listOf(reports: readonly KeptReport[]): PreparedList {
  return {
    version: preparingVersion(),
    reports: reports.flatMap(({ summary, digest }) => (summary ? [{ summary, digest }] : [])),
    withdrawn: reports.flatMap(({ id, withdrawal }) =>
      withdrawal ? [withdrawnReport(id, withdrawal)] : [],
    ),
  };
}
