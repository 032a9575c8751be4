import type { RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { digestOf } from './digest-of.ts';
import type { ListedPage } from './listed-page.ts';
import type { PageApp } from './page-app.ts';
import { type PagePart, partOf } from './page-part.ts';

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
