import { Worker } from 'node:worker_threads';
import { endOf } from '#preparing/thread-end.ts';
import type { ListedPage, ListedPart } from './listed-page.ts';
import type { PageBundle } from './page-bundle.ts';
import type { PagePart } from './page-part.ts';
import type { RenderedPage } from './render-page.ts';
import type { RenderPlace, RenderReply, RenderRequest } from './render-worker.ts';

/** One thread that renders pages; it loads its code while nothing is asked of it. */
export interface Renderer {
  readonly list: (place: RenderPlace, part: PagePart) => Promise<ListedPart>;
  readonly render: (
    place: RenderPlace,
    pages: readonly ListedPage[],
  ) => Promise<readonly RenderedPage[]>;
  /** May be said more than once. */
  readonly close: () => Promise<void>;
}

/**
 * Starts a renderer; what it is asked is answered one after the other.
 *
 * @param env - Where the content is.
 */
export function openRenderer(bundle: PageBundle, env: NodeJS.ProcessEnv): Renderer {
  const worker = new Worker(new URL('./render-worker.ts', import.meta.url), {
    workerData: bundle,
    env: { ...process.env, ...env },
    // Megabytes: a page is made of many short-lived parts.
    resourceLimits: { maxYoungGenerationSizeMb: 96 },
  });
  let asked = false;
  const ended = endOf(worker);
  const ask = (request: RenderRequest) =>
    new Promise<RenderReply>((resolve, reject) => {
      asked = true;
      worker.once('message', resolve);
      void ended.then((failure) => reject(failure ?? new Error('Unexpected end of a renderer')));
      worker.postMessage(request);
    });
  return {
    list: async (place, part) => {
      const reply = await ask({ place, pages: part });
      return 'listed' in reply ? reply.listed : { pages: [], questions: [] };
    },
    render: async (place, pages) => {
      const reply = await ask({ place, pages });
      return 'rendered' in reply ? reply.rendered : [];
    },
    close: async () => {
      // Who still loads its code would load all of it first.
      if (asked) worker.postMessage(null);
      else void worker.terminate();
      await ended;
    },
  };
}
