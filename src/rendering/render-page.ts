import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { askedBy, type Question } from '#reading/asked.ts';
import { endpointAnswer } from './endpoint-answer.ts';
import type { ListedPage } from './listed-page.ts';
import type { PageApp } from './page-app.ts';
import { listRoute } from './page-list.ts';
import { bytesOf } from './written-response.ts';

/** A page that was rendered. */
export interface RenderedPage {
  readonly file: string;
  readonly questions: readonly Question[];
  /** SHA-256. */
  readonly digest: string;
  /** The address that it gives as its own; `null` for what is no page, and for error pages. */
  readonly canonical: string | null;
  readonly milliseconds: number;
}

/** Renders a page into the folder of the site. */
export async function renderPage(
  app: PageApp,
  { pathname, component, file }: ListedPage,
  out: string,
): Promise<RenderedPage> {
  const began = performance.now();
  const route = app.manifest.routes.find(({ routeData }) => routeData.component === component);
  if (!route) throw new Error(`Unexpected page ${component}`);
  const { routeData } = route;
  await listRoute(app, route);
  const [bytes, questions] = await askedBy(async () => {
    const direct = await endpointAnswer(app, { route: routeData, pathname });
    const response = direct ?? (await app.render(requestOf(app, { pathname, file }), route));
    const expected = file === '404.html' ? 404 : 200;
    if (response.status !== expected) {
      throw new Error(`Unexpected answer ${response.status} of ${pathname}`);
    }
    return bytesOf(response);
  });
  const path = join(out, file);
  makeFolder(dirname(path));
  writeFileSync(path, bytes);
  return {
    file,
    questions: [...questions],
    digest: hash('sha256', bytes),
    canonical: canonicalOf(file, bytes),
    milliseconds: performance.now() - began,
  };
}

function requestOf(
  { manifest }: PageApp,
  { pathname, file }: Pick<ListedPage, 'pathname' | 'file'>,
): Request {
  const address = file.endsWith('.html') ? pathname.replace(/\/?$/u, '/') : pathname;
  return new Request(new URL(encodeURI(address), manifest.site));
}

/** Each folder is made once: asking costs a tenth of a millisecond a file. */
const made = new Set<string>();

function makeFolder(path: string): void {
  if (made.has(path)) return;
  mkdirSync(path, { recursive: true });
  made.add(path);
}

/** Only the head is looked at. */
const headLength = 8192;
const decoder = new TextDecoder();

function canonicalOf(file: string, bytes: Uint8Array): string | null {
  if (!file.endsWith('.html')) return null;
  const head = decoder.decode(bytes.subarray(0, headLength));
  return /<link rel="canonical" href="([^"]*)"/u.exec(head)?.[1] ?? null;
}
