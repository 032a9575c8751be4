import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { indexDescription } from '#indexing/search-index.ts';
import type { KeptReport } from '#preparing/prepare-reports.ts';
import { preparingVersion } from '#preparing/prepared-store.ts';
import type { ContentDirectory } from '#reading/content-directory.ts';
import { type PreparedList, writePreparedList } from '#reading/prepared-list.ts';
import { contentAnswers, withdrawnOf } from '#rendering/content-answers.ts';
import type { PageBundle } from '#rendering/page-bundle.ts';
import { type PageTiming, type RenderedSite, renderSite } from '#rendering/render-site.ts';
import { readRecord, recordStamp, type SiteRecord, writeRecord } from '#rendering/site-record.ts';
import { isWhole, type StandingSite, standingSite } from '#rendering/standing-site.ts';
import { checkStatusOf } from '#search/check-status.ts';
import { hasBegun } from './apply-changes.ts';
import type { CheckedContent } from './check-content.ts';
import type { IndexedSearch } from './index-search.ts';
import type { IndexTask } from './index-worker.ts';
import { type PartList, type SiteWhole, writePartList } from './part-list.ts';
import type { OnProgress } from './progress.ts';
import { PublishedMeanwhile } from './published-meanwhile.ts';
import { putInPlace } from './put-in-place.ts';
import { isInShard, type Shard } from './shard.ts';
import { siteInputs } from './site-inputs.ts';
import { siteState } from './site-state.ts';
import type { SiteThreads } from './site-threads.ts';
import { stagingFolder } from './staging-folder.ts';
import { indexFolder, writeWhole } from './write-whole.ts';

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
 * Builds what has changed of the site of checked content beside the last good one, and then puts it in
 * its place. A site that is up to date is left alone.
 */
export async function buildSite(options: BuildSiteOptions): Promise<BuiltSite> {
  const { root, folder, target, shard, bundling, threads, onProgress } = options;
  onProgress('打包页面程序', 0, 0);
  const bundle = await bundling;
  const inputs = siteInputs(bundle.version, options);
  const part = shard && `${shard.index}/${shard.of}`;
  const stamp = recordStamp(root, target);
  const record = recordOf(root, target, part);
  const found = record && standingSite(target, record);
  if (found?.record.inputs === inputs && isWhole(found)) {
    return { pages: countPages(found.record.pages), rendered: 0, search: null, timings: [] };
  }
  const standing = found && existsSync(target) ? found : null;
  const staging = stagingFolder(target);
  try {
    // It is on its way before this thread looks through the old site.
    const indexing = threads.indexer().index(indexTask(options, staging));
    const [site, search] = await bothEnded(
      renderedPages(options, { bundle, standing, staging }),
      indexing,
    );
    onProgress('整理网站', 0, 0);
    const whole = siteWhole(options);
    const canonicals = canonicalsOf(site.pages);
    const { volumes } = search;
    const others = [...site.files.keys(), ...bundle.digests.keys()];
    if (shard === null) writeWhole(staging, { canonicals, volumes, whole }, others);
    const digests = new Map(
      [...search.digests].map(([name, digest]) => [`${indexFolder}/${name}`, digest]),
    );
    const shared = shard === null || shard.index === 1 ? bundle : null;
    if (recordStamp(root, target) !== stamp) throw new PublishedMeanwhile();
    const files = putInPlace({ target, staging, standing, shared, pages: site.files, digests });
    const { pages, lists, questions } = site;
    const { version, endpoints } = bundle;
    writeRecord(root, target, {
      bundle: version,
      endpoints,
      part,
      inputs,
      questions,
      lists,
      pages,
      files,
    });
    if (shard !== null) {
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
    // What a disk refused to move is moved by the next run.
    if (!hasBegun(target)) rmSync(staging, { recursive: true, force: true });
  }
}

/** What stands in a folder, `null` where it is nothing or another part of a site. */
function recordOf(root: string, target: string, part: SiteRecord['part']): SiteRecord | null {
  const record = readRecord(root, target);
  return record?.part === part ? record : null;
}

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
  { root, folder, shard, content, reports, threads, onProgress }: BuildSiteOptions,
  {
    bundle,
    standing,
    staging,
  }: {
    readonly bundle: PageBundle;
    readonly standing: StandingSite | null;
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
      standing,
      answer: contentAnswers({ root, folder, content, reports }),
      wanted: ({ file }) => shard === null || isInShard(file, shard),
      onProgress: (done, all) => onProgress('生成页面', done, all),
    });
  } finally {
    rmSync(list, { force: true });
  }
}

/** Makes the tables of open data. */
const tablesEndpoint = 'src/pages/data/[table].csv.ts';

function listOf(reports: readonly KeptReport[], { version, endpoints }: PageBundle): PreparedList {
  return {
    version: preparingVersion(),
    tables: endpoints[tablesEndpoint] ?? version,
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
