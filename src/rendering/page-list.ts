import type { RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { digestOf } from './digest-of.ts';
import type { PageApp } from './page-app.ts';
import { type PagePart, partOf } from './page-part.ts';

/** One address of the site, before it is rendered. */
export interface ListedPage {
  /** As Astro knows it: `/reports/gzgsl/2021/`, `/feed.xml`. */
  readonly pathname: string;
  /** The file that renders it, from the project's root. */
  readonly component: string;
  /** Where it goes, from the folder of the site. */
  readonly file: string;
  /** Of what the page is told by its own list of paths. */
  readonly props: string;
}

/** Every address of a part of the site. */
export async function pageList(app: PageApp, part: PagePart): Promise<readonly ListedPage[]> {
  const { manifest, routeCache, getComponentByRoute } = app;
  const routes = manifest.routes.filter(({ routeData }) => partOfRoute(routeData) === part);
  const paths = new StaticPaths({
    manifest: { ...manifest, routes },
    routeCache,
    getComponentByRoute: getComponentByRoute.bind(app),
  });
  return (await paths.getAll()).map(({ pathname, route }) => ({
    pathname,
    component: route.component,
    file: fileOf(pathname, route),
    props: digestOf(routeCache.get(route)?.staticPaths?.keyed.get(pathname)?.props ?? null),
  }));
}

/** The whole of a site; two pages at one address are an error. */
export function joinedList(pages: readonly ListedPage[]): readonly ListedPage[] {
  const byFile = new Map<string, ListedPage>();
  for (const page of pages) {
    const before = byFile.get(page.file);
    if (before) {
      throw new Error(
        `Unexpected second page at ${page.pathname}: ${before.component}, ${page.component}`,
      );
    }
    byFile.set(page.file, page);
  }
  return [...byFile.values()];
}

/** `src/pages/indicators/[...page].astro` belongs to `indicators`. */
function partOfRoute({ component }: RouteData): PagePart {
  return partOf(component.split('/')[2] ?? '');
}

function fileOf(pathname: string, { type }: RouteData): string {
  const path = pathname.replace(/^\//u, '').replace(/\/$/u, '');
  if (path.split('/').includes('..')) throw new Error(`Unexpected address ${pathname}`);
  if (type !== 'page') return path;
  if (path === '404') return '404.html';
  return path === '' ? 'index.html' : `${path}/index.html`;
}
