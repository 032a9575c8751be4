import type { Ask } from '#search/ask.ts';
import { openEngine } from '#search/engine.ts';
import { indexAddress } from '#search/manifest.ts';
import { loadIndex } from './load-index.ts';

/** The search runs here, beside the page, so that typing never waits for it. */

const engine = openEngine(loadIndex, new URL(indexAddress, self.location.origin).href);

self.addEventListener('message', ({ data }: MessageEvent<Ask | 'prepare'>) => {
  if (data === 'prepare') {
    engine.prepare().catch(() => {});
    return;
  }
  engine
    .ask(data, (reply) => self.postMessage(reply))
    .catch(() => self.postMessage({ id: data.id, failed: true }));
});
