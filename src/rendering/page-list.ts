import type { RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { digestOf } from './digest-of.ts';
import type { PageApp } from './page-app.ts';

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

/** Every address of the site; two pages at one address are an error. */
export async function pageList(app: PageApp): Promise<readonly ListedPage[]> {
  const paths = await new StaticPaths(app).getAll();
  const byFile = new Map<string, ListedPage>();
  for (const { pathname, route } of paths) {
    const file = fileOf(pathname, route);
    const before = byFile.get(file);
    if (before) {
      throw new Error(
        `Unexpected second page at ${pathname}: ${before.component}, ${route.component}`,
      );
    }
    const told = app.routeCache.get(route)?.staticPaths?.keyed.get(pathname)?.props;
    byFile.set(file, { pathname, component: route.component, file, props: digestOf(told ?? null) });
  }
  return [...byFile.values()];
}

function fileOf(pathname: string, { type }: RouteData): string {
  const path = pathname.replace(/^\//u, '').replace(/\/$/u, '');
  if (path.split('/').includes('..')) throw new Error(`Unexpected address ${pathname}`);
  if (type !== 'page') return path;
  if (path === '404') return '404.html';
  return path === '' ? 'index.html' : `${path}/index.html`;
}
