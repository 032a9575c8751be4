import type { RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { askedBy } from '#reading/asked.ts';
import { digestOf } from './digest-of.ts';
import type { ListedPart } from './listed-page.ts';
import type { PageApp } from './page-app.ts';
import { type PagePart, partOf } from './page-part.ts';

/** Every address of a part of the site. */
export async function pageList(app: PageApp, part: PagePart): Promise<ListedPart> {
  const { manifest, routeCache } = app;
  const routes = manifest.routes.filter(({ routeData }) => partOfRoute(routeData) === part);
  const [paths, questions] = await askedBy(() => pathsOf(app, routes));
  const pages = paths.map(({ pathname, route }) => ({
    pathname,
    component: route.component,
    file: fileOf(pathname, route),
    props: digestOf(routeCache.get(route)?.staticPaths?.keyed.get(pathname)?.props ?? null),
  }));
  return { pages, questions: [...questions] };
}

/**
 * Has the application know the addresses of a route, unless it does: a page that made it look them up
 * would seem to have asked for all that its whole list is made from.
 */
export async function listRoute(app: PageApp, route: PageRoute): Promise<void> {
  const { params } = route.routeData;
  if (params.length > 0 && !app.routeCache.get(route.routeData)) await pathsOf(app, [route]);
}

type PageRoute = PageApp['manifest']['routes'][number];

async function pathsOf(app: PageApp, routes: readonly PageRoute[]) {
  const { manifest, routeCache, getComponentByRoute } = app;
  const paths = new StaticPaths({
    manifest: { ...manifest, routes: [...routes] },
    routeCache,
    getComponentByRoute: getComponentByRoute.bind(app),
  });
  return paths.getAll();
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
