import { earlyPreparers } from '#preparing/early-preparers.ts';
import { findBundle } from '#rendering/page-bundle.ts';
import type { Publication, PublishOptions } from './publication.ts';
import { siteThreads } from './site-threads.ts';

/**
 * Checks everything, builds and indexes the site beside the last good one, and only then puts it in
 * its place. While an unacknowledged error stands in anything to be published, nothing is touched.
 */
export async function publish(options: PublishOptions): Promise<Publication> {
  const { root, content: folder } = options;
  // Every thread loads code for some tenths of a second, this one as well: they do it side by side.
  const preparers = earlyPreparers({ root, folder });
  const threads = siteThreads(folder);
  try {
    const bundle = findBundle(root, folder);
    if (bundle.kept) threads.startRenderer(bundle.kept);
    const { checkAndBuild } = await import('./check-and-build.ts');
    return await checkAndBuild(options, { bundle, preparers, threads });
  } finally {
    await Promise.all([threads.close(), ...preparers.map(({ close }) => close())]);
  }
}
