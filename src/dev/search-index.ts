import type { ServerResponse } from 'node:http';
import type { AstroIntegration } from 'astro';
import { indexAddress } from '#search/manifest.ts';
import { indexedEvent } from './channel.ts';
import type { ContentPlace } from './current-content.ts';
import { LiveIndex } from './live-index.ts';
import type { WrittenReports } from './written-reports.ts';

/**
 * Serves the search index while writing, made in a thread of its own from the start on and again after
 * each save. A build writes it to files instead.
 */
export function searchWhileWriting(place: ContentPlace, written: WrittenReports): AstroIntegration {
  let index: LiveIndex | null = null;
  return {
    name: 'mingzhang-search-while-writing',
    hooks: {
      'astro:server:setup': ({ server, toolbar, logger }) => {
        void index?.stop();
        index = null;
        const live = () => {
          index ??= new LiveIndex(place, ({ failure }) => {
            if (failure === null) toolbar.send(indexedEvent, {});
            else logger.error(failure);
          });
          return index;
        };
        server.httpServer?.once('listening', live);
        written.onFollowed((isPrepared) => {
          if (isPrepared) live().make(written.published());
        });
        server.middlewares.use(async (request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          if (!pathname.startsWith(indexAddress)) return next();
          const bytes = await live().file(decodeURI(pathname.slice(indexAddress.length)));
          answer(response, bytes, request.headers.range);
        });
      },
      'astro:server:done': async () => await index?.stop(),
    },
  };
}

/** Answers with a file of the index, or with the part of it that is asked for. */
function answer(
  response: ServerResponse,
  bytes: Uint8Array | null | undefined,
  range: string | undefined,
): void {
  response.setHeader('content-type', 'application/octet-stream');
  response.setHeader('cache-control', 'no-store');
  if (!bytes) {
    response.statusCode = bytes === null ? 404 : 503;
    response.end();
    return;
  }
  const [, start, last] = /^bytes=(\d+)-(\d+)$/u.exec(range ?? '') ?? [];
  const part = bytes.subarray(
    Number(start ?? 0),
    last === undefined ? undefined : Number(last) + 1,
  );
  if (start !== undefined) {
    response.statusCode = 206;
    response.setHeader('content-range', `bytes ${start}-${last}/${bytes.length}`);
  }
  response.end(part);
}
