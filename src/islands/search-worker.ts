import type { Ask } from '#search/ask.ts';
import { openEngine } from '#search/engine.ts';
import { indexAddress } from '#search/manifest.ts';
import { loadIndex } from './load-index.ts';

/** The search runs here, beside the page, so that typing never waits for it. */

const open = () => openEngine(loadIndex, new URL(indexAddress, self.location.origin).href);
let engine = open();

self.addEventListener('message', ({ data }: MessageEvent<Ask | 'prepare' | 'renew'>) => {
  if (data === 'renew') {
    engine = open();
    return;
  }
  if (data === 'prepare') {
    engine.prepare().catch(() => {});
    return;
  }
  engine
    .ask(data, (reply) => self.postMessage(reply))
    .catch(() => self.postMessage({ id: data.id, failed: true }));
});
