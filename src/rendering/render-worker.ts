import { parentPort, workerData } from 'node:worker_threads';
import { pageApp } from './page-app.ts';
import type { PageBundle } from './page-bundle.ts';
import type { ListedPage } from './page-list.ts';
import { type RenderedPage, renderPage } from './render-page.ts';

/** What a worker is told once. */
export interface RenderTask {
  readonly bundle: PageBundle;
  /** The folder of the site. */
  readonly out: string;
}

/** What it is asked: every address of the site, or to render some of them; `null` ends it. */
export type RenderRequest = 'list' | readonly ListedPage[] | null;

export type RenderReply =
  | { readonly listed: readonly ListedPage[] }
  | { readonly rendered: readonly RenderedPage[] };

/** Renders what it is sent, one page after the other. */
const { bundle, out } = workerData as RenderTask;
const app = await pageApp(bundle, (text) => process.stderr.write(`${text}\n`));
const port = parentPort;
if (!port) throw new Error('Unexpected worker without a parent');
const reply = (answer: RenderReply) => port.postMessage(answer);

port.on('message', async (request: RenderRequest) => {
  if (request === null) {
    port.close();
  } else if (request === 'list') {
    // What looks addresses up takes 0.07 s to load: one renderer does it for all.
    const { pageList } = await import('./page-list.ts');
    reply({ listed: await pageList(app) });
  } else {
    const rendered: RenderedPage[] = [];
    for (const page of request) rendered.push(await renderPage(app, page, out));
    reply({ rendered });
  }
});
