import type { PageBundle } from '#rendering/page-bundle.ts';
import { openRenderer, type Renderer } from '#rendering/renderer.ts';
import { type Indexer, openIndexer } from './indexer.ts';

/** The threads that make a site. */
export interface SiteThreads {
  /** Lets a renderer load its code while it is not known whether there is anything to do. */
  readonly startRenderer: (bundle: PageBundle) => void;
  /** The same of the indexer, once there is. */
  readonly startIndexer: () => void;
  readonly renderer: (bundle: PageBundle) => Renderer;
  readonly indexer: () => Indexer;
  /** Ends whatever was started and has not been asked for. */
  readonly close: () => Promise<void>;
}

/**
 * Opens threads when they are asked for, or before: each loads code for some tenths of a second, most of
 * what an edit costs.
 *
 * @param folder - The content folder, relative to the root.
 */
export function siteThreads(folder: string): SiteThreads {
  const open = (bundle: PageBundle) => openRenderer(bundle, { MINGZHANG_CONTENT: folder });
  const renderers: Renderer[] = [];
  const indexers: Indexer[] = [];
  return {
    startRenderer: (bundle) => {
      renderers.push(open(bundle));
    },
    startIndexer: () => {
      indexers.push(openIndexer());
    },
    renderer: (bundle) => renderers.pop() ?? open(bundle),
    indexer: () => indexers.pop() ?? openIndexer(),
    close: async () => {
      await Promise.all([...renderers, ...indexers].map(({ close }) => close()));
    },
  };
}
