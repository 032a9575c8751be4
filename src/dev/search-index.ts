import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { openCache } from '#indexing/cache.ts';
import { codeVersion } from '#indexing/code-version.ts';
import { filesBeside, indexedVolumes } from '#indexing/search-index.ts';
import { openContent } from '#reading/content-directory.ts';
import { checkReport } from '#rules/run.ts';
import { checkStatusOf } from '#search/check-status.ts';
import { indexAddress } from '#search/manifest.ts';
import { baseOf, type ContentPlace } from './page-findings.ts';

/**
 * Serves the search index while writing, made when it is first asked for and again after a save. A
 * build writes it to files instead.
 */
export function searchWhileWriting(place: ContentPlace): AstroIntegration {
  return {
    name: 'mingzhang-search-while-writing',
    hooks: {
      'astro:server:setup': ({ server }) => {
        let files: ReadonlyMap<string, Uint8Array> | null = null;
        const base = baseOf(place);
        server.watcher.on('all', (_, path) => {
          if (path.startsWith(base)) files = null;
        });
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          if (!pathname.startsWith(indexAddress)) return next();
          files ??= indexFiles(place);
          const bytes = files.get(decodeURI(pathname.slice(indexAddress.length)));
          response.statusCode = bytes ? 200 : 404;
          response.setHeader('content-type', 'application/octet-stream');
          response.setHeader('cache-control', 'no-store');
          response.end(bytes);
        });
      },
    },
  };
}

/** The whole index by path, of the reports that can be read and are to be published. */
function indexFiles({ root, folder }: ContentPlace): ReadonlyMap<string, Uint8Array> {
  const content = openContent(root, folder);
  const isPublished = (file: string) =>
    content.readReportFile(file).report?.data.status === 'published';
  const volumes = [
    ...indexedVolumes({
      root,
      content,
      files: content.reportFiles.filter(isPublished),
      checkOf: (file) => {
        const read = content.readReportFile(file);
        const { findings } = checkReport(read, read.report && content.surroundingsOf(read.report));
        return checkStatusOf(findings);
      },
      cache: openCache(join(root, '.cache', 'search'), codeVersion()),
    }),
  ];
  const beside = filesBeside(
    volumes.map(({ listed }) => listed),
    {
      name: content.site?.name ?? '',
      aliases: content.aliases,
      federated: content.site?.federated ?? [],
    },
  );
  return new Map(
    [...volumes.flatMap(({ files }) => files), ...beside].map(({ path, bytes }) => [path, bytes]),
  );
}
