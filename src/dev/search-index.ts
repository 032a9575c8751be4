import { join, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ReportFile } from '#core/report.ts';
import { openCache } from '#indexing/cache.ts';
import { codeVersion } from '#indexing/code-version.ts';
import { filesBeside, indexedVolumes } from '#indexing/search-index.ts';
import type { ContentDirectory } from '#reading/content-directory.ts';
import { checkReport } from '#rules/run.ts';
import { type CheckStatus, checkStatusOf } from '#search/check-status.ts';
import { indexAddress } from '#search/manifest.ts';
import { type ContentPlace, currentContent } from './current-content.ts';
import { baseOf } from './page-findings.ts';

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
        let known = new Map<string, CheckStatus | null>();
        const base = baseOf(place);
        server.watcher.on('all', (event, path) => {
          if (!path.startsWith(base)) return;
          files = null;
          if (event === 'change' && path.endsWith('.mdx')) forget(path, known, place);
          else known = new Map();
        });
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          if (!pathname.startsWith(indexAddress)) return next();
          files ??= indexFiles(place, known);
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

/** A saved report changes how it and the year held against it come out, and no other. */
function forget(path: string, known: Map<string, unknown>, place: ContentPlace): void {
  const { reportFiles } = currentContent(place);
  const index = reportFiles.findIndex((file) => resolve(place.root, file) === path);
  for (const file of reportFiles.slice(Math.max(index, 0), index + 2)) known.delete(file);
}

/**
 * The whole index by path, of the reports that can be read and are to be published.
 *
 * @param known - How reports came out that have not changed since; `null` for those not published.
 */
function indexFiles(
  place: ContentPlace,
  known: Map<string, CheckStatus | null>,
): ReadonlyMap<string, Uint8Array> {
  const { root } = place;
  const content = currentContent(place);
  for (const file of content.reportFiles) {
    if (known.has(file)) continue;
    const read = content.readReportFile(file);
    const isPublished = read.report?.data.status === 'published';
    known.set(file, isPublished ? statusOf(read, content) : null);
  }
  const volumes = [
    ...indexedVolumes({
      root,
      content,
      files: content.reportFiles.filter((file) => known.get(file)),
      checkOf: (file) => known.get(file) ?? 'clean',
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

function statusOf(read: ReportFile, content: ContentDirectory): CheckStatus {
  const { findings } = checkReport(read, read.report && content.surroundingsOf(read.report));
  return checkStatusOf(findings);
}
