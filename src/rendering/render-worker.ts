import { parentPort, workerData } from 'node:worker_threads';
import { preparedListVariable } from '#reading/prepared-list.ts';
import type { ListedPage, ListedPart } from './listed-page.ts';
import { loadPages, pageApp } from './page-app.ts';
import type { PageBundle } from './page-bundle.ts';
import { pageList } from './page-list.ts';
import type { PagePart } from './page-part.ts';
import { type RenderedPage, renderPage } from './render-page.ts';

/** What a site is rendered from, and where it goes. */
export interface RenderPlace {
  /** The file with the list of what is prepared. */
  readonly prepared: string;
  /** The folder of the site. */
  readonly out: string;
}

/** What it is asked: every address of a part of the site, or to render some of them; `null` ends it. */
export type RenderRequest = {
  readonly place: RenderPlace;
  readonly pages: PagePart | readonly ListedPage[];
} | null;

export type RenderReply =
  | { readonly listed: ListedPart }
  | { readonly rendered: readonly RenderedPage[] };

/** Renders what it is sent, one page after the other. */
const port = parentPort;
if (!port) throw new Error('Unexpected worker without a parent');
const reply = (answer: RenderReply) => port.postMessage(answer);
const app = await pageApp(workerData as PageBundle, (text) => process.stderr.write(`${text}\n`));
await loadPages(app);

port.on('message', async (request: RenderRequest) => {
  if (request === null) return port.close();
  const { place, pages } = request;
  process.env[preparedListVariable] = place.prepared;
  if (typeof pages === 'string') {
    reply({ listed: await pageList(app, pages) });
  } else {
    const rendered: RenderedPage[] = [];
    for (const page of pages) rendered.push(await renderPage(app, page, place.out));
    reply({ rendered });
  }
});
