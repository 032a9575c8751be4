import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { indexDescription } from '#indexing/search-index.ts';
import type { KeptReport } from '#preparing/prepare-reports.ts';
import { preparingVersion } from '#preparing/prepared-store.ts';
import type { ContentDirectory } from '#reading/content-directory.ts';
import { type PreparedList, writePreparedList } from '#reading/prepared-list.ts';
import { contentAnswers, withdrawnOf } from '#rendering/content-answers.ts';
import { copyFolder } from '#rendering/copy-folder.ts';
import type { PageBundle } from '#rendering/page-bundle.ts';
import { type PageTiming, type RenderedSite, renderSite } from '#rendering/render-site.ts';
import {
  isWhole,
  readRecord,
  recordFiles,
  type SiteRecord,
  writeRecord,
} from '#rendering/site-record.ts';
import { checkStatusOf } from '#search/check-status.ts';
import type { CheckedContent } from './check-content.ts';
import type { IndexedSearch } from './index-search.ts';
import type { IndexTask } from './index-worker.ts';
import { type PartList, type SiteWhole, writePartList } from './part-list.ts';
import type { OnProgress } from './progress.ts';
import { replaceFolder } from './replace-folder.ts';
import { isInShard, type Shard } from './shard.ts';
import { siteInputs } from './site-inputs.ts';
import { siteState } from './site-state.ts';
import type { SiteThreads } from './site-threads.ts';
import { stagingFolder } from './staging-folder.ts';
import { writeWhole } from './write-whole.ts';

export interface BuildSiteOptions {
  readonly root: string;
  /** The content folder, relative to the root. */
  readonly folder: string;
  /** The folder to publish to. */
  readonly target: string;
  /** The part of the site to build; `null` for all of it. */
  readonly shard: Shard | null;
  readonly content: ContentDirectory;
  readonly reports: readonly KeptReport[];
  readonly checked: CheckedContent;
  /** The bundle of the pages' code, which is being made or looked at. */
  readonly bundling: Promise<PageBundle>;
  readonly threads: SiteThreads;
  readonly onProgress: OnProgress;
}

/** What a build did. */
export interface BuiltSite {
  readonly pages: number;
  /** How many pages and data files were made anew. */
  readonly rendered: number;
  /** `null` when the site was up to date. */
  readonly search: IndexedSearch | null;
  readonly timings: readonly PageTiming[];
}

/**
 * Builds the site of checked content beside the last good one, from which it takes what has not
 * changed, and puts it in its place. A site that is up to date is left alone.
 */
export async function buildSite(options: BuildSiteOptions): Promise<BuiltSite> {
  const { root, folder, target, shard, bundling, threads, onProgress } = options;
  onProgress('打包页面程序', 0, 0);
  const bundle = await bundling;
  const inputs = siteInputs(bundle.version, options);
  const part = shard && `${shard.index}/${shard.of}`;
  const record = recordOf(root, target, part);
  if (record?.inputs === inputs && isWhole(target, record)) {
    return { pages: countPages(record.pages), rendered: 0, search: null, timings: [] };
  }
  const staging = stagingFolder(target);
  try {
    // It is on its way before this thread looks through the old site.
    const indexing = threads.indexer().index(indexTask(options, staging));
    const [site, search] = await bothEnded(
      renderedPages(options, { bundle, record, staging }),
      indexing,
    );
    onProgress('整理网站', 0, 0);
    if (shard === null || shard.index === 1) copyFolder(bundle.files, staging);
    const whole = siteWhole(options);
    const canonicals = canonicalsOf(site.pages);
    if (shard === null) writeWhole(staging, { canonicals, volumes: search.volumes, whole });
    const digests = new Map(bundle.digests);
    for (const [name, digest] of search.digests) digests.set(`${indexFolder}/${name}`, digest);
    const files = recordFiles(staging, { files: site.files, digests });
    replaceFolder(staging, target);
    const { pages, lists, questions } = site;
    const { version } = bundle;
    writeRecord(root, target, { bundle: version, part, inputs, questions, lists, pages, files });
    if (shard !== null) {
      const { volumes } = search;
      const state = siteState(root, folder);
      writePartList(dirname(target), {
        format: 1,
        shard,
        state,
        files,
        canonicals,
        volumes,
        whole,
      });
    }
    const { rendered, timings } = site;
    return { pages: countPages(pages), rendered, search, timings };
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** What stands in a folder, `null` where it is nothing or another part of a site. */
function recordOf(root: string, target: string, part: SiteRecord['part']): SiteRecord | null {
  const record = readRecord(root, target);
  return record?.part === part ? record : null;
}

/** Where the search index lies, from the folder of the site. */
const indexFolder = 'search-index';

/** Waits for both whatever becomes of the other: neither writes on when the folder is deleted. */
async function bothEnded<A, B>(one: Promise<A>, other: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([one, other]);
  return Promise.all([one, other]);
}

function countPages(pages: SiteRecord['pages']): number {
  return Object.keys(pages).filter((file) => file.endsWith('.html')).length;
}

function canonicalsOf(pages: SiteRecord['pages']): PartList['canonicals'] {
  return Object.fromEntries(
    Object.entries(pages).map(([file, { canonical }]) => [file, canonical]),
  );
}

function siteWhole({ content, checked }: BuildSiteOptions): SiteWhole {
  return {
    url: content.site?.url ?? '',
    changed: [...checked.changed],
    search: indexDescription(content),
  };
}

async function renderedPages(
  { root, folder, target, shard, content, reports, threads, onProgress }: BuildSiteOptions,
  {
    bundle,
    record,
    staging,
  }: {
    readonly bundle: PageBundle;
    readonly record: SiteRecord | null;
    readonly staging: string;
  },
): Promise<RenderedSite> {
  const list = `${staging}.jsonl`;
  try {
    writePreparedList(list, listOf(reports, bundle));
    return await renderSite({
      bundle,
      place: { prepared: list, out: staging },
      open: () => threads.renderer(bundle),
      before: record && { folder: target, record },
      answer: contentAnswers({ root, folder, content, reports }),
      wanted: ({ file }) => shard === null || isInShard(file, shard),
      onProgress: (done, all) => onProgress('生成页面', done, all),
    });
  } finally {
    rmSync(list, { force: true });
  }
}

function listOf(reports: readonly KeptReport[], { version }: PageBundle): PreparedList {
  return {
    version: preparingVersion(),
    pages: version,
    reports: reports.flatMap(({ summary, digest, detailDigests }) =>
      summary ? [{ summary, digest, detailDigests }] : [],
    ),
    withdrawn: withdrawnOf(reports),
  };
}

function indexTask({ root, folder, shard, reports }: BuildSiteOptions, staging: string): IndexTask {
  return {
    root,
    folder,
    out: join(staging, indexFolder),
    shard,
    version: preparingVersion(),
    files: reports.flatMap(({ file, summary, digest, findings, recordsDigest }) =>
      summary && recordsDigest !== null
        ? [{ file, check: checkStatusOf(findings), digest, recordsDigest }]
        : [],
    ),
  };
}
