import { resolve } from 'node:path';
import { blocksPublication, type Finding } from '#core/finding.ts';
import { areasOfSite, writeServerSettings } from '#hosting/write-settings.ts';
import { prepareReports } from '#preparing/prepare-reports.ts';
import { openContent } from '#reading/content-directory.ts';
import { pageBundle } from '#rendering/page-bundle.ts';
import { type BuiltSite, buildSite } from './build-site.ts';
import { type CheckedContent, checkedContent } from './check-content.ts';
import { partSite } from './part-list.ts';
import type { OnProgress } from './progress.ts';
import { restoreFolder } from './replace-folder.ts';
import type { Shard } from './shard.ts';
import { type SiteThreads, siteThreads } from './site-threads.ts';

export interface PublishOptions {
  readonly root: string;
  /** The content folder, relative to the root. */
  readonly content: string;
  /** The folder to publish to, relative to the root. */
  readonly out: string;
  /** The part of the site to build, which goes to the folder `site` there; `null` for all of it. */
  readonly shard: Shard | null;
  readonly onProgress: OnProgress;
}

/** What a publication did, or what stands in its way. */
export type Publication =
  | {
      readonly published: false;
      readonly blocking: readonly Finding[];
      readonly checked: CheckedContent;
    }
  | ({ readonly published: true; readonly checked: CheckedContent } & BuiltSite);

/**
 * Checks everything, builds and indexes the site beside the last good one, and only then puts it in
 * its place. While an unacknowledged error stands in anything to be published, nothing is touched.
 */
export async function publish(options: PublishOptions): Promise<Publication> {
  const threads = siteThreads(options.content);
  try {
    return await publishWith(threads, options);
  } finally {
    await threads.close();
  }
}

async function publishWith(
  threads: SiteThreads,
  { root, content: folder, out, shard, onProgress }: PublishOptions,
): Promise<Publication> {
  const target = shard === null ? resolve(root, out) : resolve(root, out, partSite);
  restoreFolder(target);
  const content = openContent(root, folder);
  const bundle = pageBundle(root, folder);
  const preparing = prepareReports({
    root,
    folder,
    content,
    onMissing: () => bundle instanceof Promise || threads.start(bundle),
    onProgress: (done, all) => onProgress('核验报告', done, all),
  });
  // It may be made while threads check the reports. Whoever waits for it is told when it fails.
  const bundling = Promise.resolve(bundle);
  bundling.catch(() => {});
  const reports = await preparing;
  const checked = checkedContent({ root, content }, reports);
  const blocking = checked.findings.filter(
    (finding) => blocksPublication(finding) && !checked.unpublished.has(finding.file),
  );
  if (blocking.length > 0) return { published: false, blocking, checked };
  // Before the site, so that whatever cannot be written leaves the site as it is.
  if (shard === null && content.site) {
    writeServerSettings(`${target}-deploy`, areasOfSite(content.site), root);
  }
  const built = await buildSite({
    root,
    folder,
    target,
    shard,
    content,
    reports,
    checked,
    bundling,
    threads,
    onProgress,
  });
  return { published: true, checked, ...built };
}
