import type { RouteData } from 'astro';
import type { StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { digestDirectly } from './direct-digest.ts';
import type { PageBundle } from './page-bundle.ts';
import { answerWithWritten } from './written-response.ts';

/** What renders pages: the part of Astro's application that is used here. */
export interface PageApp extends Required<StaticPathsApp> {
  readonly render: (
    request: Request,
    options: { readonly routeData: RouteData },
  ) => Promise<Response>;
}

interface BundledApp extends PageApp {
  readonly setInternals: (internals: object) => void;
  readonly setOptions: (options: object) => void;
}

/**
 * Loads what renders the pages of a bundle.
 *
 * @param warn - Told what Astro has to say while it renders.
 */
export async function pageApp(bundle: PageBundle, warn: (text: string) => void): Promise<PageApp> {
  answerWithWritten();
  digestDirectly();
  const { app } = (await import(bundle.entry)) as { readonly app: BundledApp };
  app.setInternals({
    pagesByKeys: new Map(bundle.styles.map(([key, styles]) => [key, { styles }])),
    entrySpecifierToBundleMap: new Map(),
  });
  const write = ({ message }: { readonly message: string }) => warn(message);
  app.setOptions({
    settings: { scripts: [] },
    logger: { options: { destination: { write } } },
  });
  const { pageMap } = app.manifest;
  for (const [component, load] of pageMap ?? []) pageMap?.set(component, loadedOnce(load));
  return app;
}

/** Loads the code of every page, which is otherwise loaded when the first page of its kind is asked for. */
export async function loadPages(app: PageApp): Promise<void> {
  for (const { routeData } of app.manifest.routes) {
    if (routeData.prerender) await app.getComponentByRoute(routeData);
  }
}

type Load =
  NonNullable<PageApp['manifest']['pageMap']> extends Map<string, infer One> ? One : never;

/** Astro imports the module of a page for each of its addresses, which takes 0.06 ms. */
function loadedOnce(load: Load): Load {
  const module = async () => {
    const loaded = await load();
    const page = loaded.page();
    return { ...loaded, page: () => page };
  };
  let known: ReturnType<Load> | undefined;
  return () => {
    known ??= module();
    return known;
  };
}
