import type { AstroIntegration } from 'astro';

/** Files whose ending is part of a parameter of their route: a report's data and its attachments. */
const parameterised = /^\/reports\/[^/]+\/(?:[^/]+\.(?:json|csv)|[^/]+\/attachments\/[^/]+)$/u;

/**
 * Serves the data and the attachments of reports while writing. With `trailingSlash: 'always'` the dev
 * server asks a slash of every route without an ending of its own; the build writes plain files.
 */
export function dataWhileWriting(): AstroIntegration {
  return {
    name: 'mingzhang-data-while-writing',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, _, next) => {
          const [pathname = '', query] = (request.url ?? '').split('?');
          if (parameterised.test(pathname)) {
            request.url = `${pathname}/${query === undefined ? '' : `?${query}`}`;
          }
          next();
        });
      },
    },
  };
}
