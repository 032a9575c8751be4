import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { schemaFiles } from '#authoring/schemas.ts';
import { openContent } from '#reading/content-directory.ts';
import { baseOf, type ContentPlace } from './current-content.ts';

/** The name under which the language server knows reports. */
const collection = 'report';

/**
 * Completion, Chinese descriptions and checks in the front matter of reports while it is typed in VS
 * Code. Its Astro extension reads which schema a file has from `.astro/collections`, which Astro
 * itself writes for collections with a schema only; ours holds summaries.
 */
export function frontMatterCompletion(place: ContentPlace): AstroIntegration {
  return {
    name: 'mingzhang-front-matter-completion',
    hooks: {
      'astro:server:setup': ({ server }) => {
        writeCollections(place);
        const base = baseOf(place);
        server.watcher.on('all', (event, path) => {
          const listed = event === 'add' || event === 'unlink';
          if (listed && path.startsWith(base) && path.endsWith('.mdx')) writeCollections(place);
        });
      },
    },
  };
}

/** Writes the schema and the list of files that it is for. */
export function writeCollections({ root, folder }: ContentPlace): void {
  const target = join(root, '.astro', 'collections');
  mkdirSync(target, { recursive: true });
  const name = `${collection}.schema.json`;
  writeFileSync(join(target, name), schemaFiles().get(name) ?? '{}');
  const entries = openContent(root, folder).reportFiles.map((file) => [
    // The extension looks addresses up in small letters, not percent-encoded.
    decodeURIComponent(pathToFileURL(resolve(root, file)).href).toLowerCase(),
    collection,
  ]);
  const manifest = {
    collections: [{ hasSchema: true, name: collection }],
    entries: Object.fromEntries(entries),
  };
  writeFileSync(join(target, 'collections.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
