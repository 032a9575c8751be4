import { resolve } from 'node:path';
import { blocksPublication } from '#core/finding.ts';
import { areasOfSite, writeServerSettings } from '#hosting/write-settings.ts';
import { prepareReports } from '#preparing/prepare-reports.ts';
import type { Preparer } from '#preparing/preparer.ts';
import { openContent } from '#reading/content-directory.ts';
import type { FoundBundle } from '#rendering/page-bundle.ts';
import { buildSite } from './build-site.ts';
import { checkedContent } from './check-content.ts';
import { partSite } from './part-list.ts';
import type { Publication, PublishOptions } from './publication.ts';
import { restoreFolder } from './replace-folder.ts';
import type { SiteThreads } from './site-threads.ts';

/** What a publication works with. */
export interface PublishingTools {
  readonly bundle: FoundBundle;
  /** Threads that were opened before it is known what there is to do. */
  readonly preparers: readonly Preparer[];
  readonly threads: SiteThreads;
}

/** Prepares and checks all reports; if nothing stands in the way, builds the site. */
export async function checkAndBuild(
  { root, content: folder, out, shard, onProgress }: PublishOptions,
  { bundle, preparers, threads }: PublishingTools,
): Promise<Publication> {
  const target = shard === null ? resolve(root, out) : resolve(root, out, partSite);
  restoreFolder(target);
  const content = openContent(root, folder);
  // While Astro loads the same, no report can be read on this thread.
  const ready = bundle.kept ? undefined : import('#reading/libraries.ts');
  // It may be made while threads check the reports. Whoever waits for it is told when it fails.
  const bundling = bundle.kept ? Promise.resolve(bundle.kept) : bundle.make();
  bundling.catch(() => {});
  const reports = await prepareReports({
    root,
    folder,
    content,
    preparers,
    ready,
    onMissing: threads.startIndexer,
    onProgress: (done, all) => onProgress('核验报告', done, all),
  });
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
