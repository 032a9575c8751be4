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
  const { root, content: folder, out, shard, onProgress } = options;
  const target = shard === null ? resolve(root, out) : resolve(root, out, partSite);
  restoreFolder(target);
  const content = openContent(root, folder);
  const preparing = prepareReports({
    root,
    folder,
    content,
    onProgress: (done, all) => onProgress('核验报告', done, all),
  });
  // Threads check the reports meanwhile. Whoever waits for it is told when it fails.
  const bundling = pageBundle(root, folder);
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
    onProgress,
  });
  return { published: true, checked, ...built };
}
