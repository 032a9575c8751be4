import { Worker } from 'node:worker_threads';
import type { ListedPage } from './page-list.ts';
import type { RenderedPage } from './render-page.ts';
import type { RenderReply, RenderRequest, RenderTask } from './render-worker.ts';

/** One thread that renders pages. */
export interface Renderer {
  readonly list: () => Promise<readonly ListedPage[]>;
  readonly render: (pages: readonly ListedPage[]) => Promise<readonly RenderedPage[]>;
  readonly close: () => Promise<void>;
}

/**
 * Starts a renderer; what it is asked is answered one after the other.
 *
 * @param env - Where the content and its prepared list are.
 */
export function openRenderer(task: RenderTask, env: NodeJS.ProcessEnv): Renderer {
  const worker = new Worker(new URL('./render-worker.ts', import.meta.url), {
    workerData: task,
    env: { ...process.env, ...env },
    // Megabytes: a page is made of many short-lived parts.
    resourceLimits: { maxYoungGenerationSizeMb: 32 },
  });
  let failure: Error | null = null;
  const ended = new Promise<void>((resolve) => {
    worker.on('error', (error) => {
      failure = error;
    });
    worker.on('exit', () => resolve());
  });
  const ask = (request: RenderRequest) =>
    new Promise<RenderReply>((resolve, reject) => {
      worker.once('message', resolve);
      void ended.then(() => reject(failure ?? new Error('Unexpected end of a renderer')));
      worker.postMessage(request);
    });
  return {
    list: async () => {
      const reply = await ask('list');
      return 'listed' in reply ? reply.listed : [];
    },
    render: async (pages) => {
      const reply = await ask(pages);
      return 'rendered' in reply ? reply.rendered : [];
    },
    close: async () => {
      worker.postMessage(null);
      await ended;
    },
  };
}
