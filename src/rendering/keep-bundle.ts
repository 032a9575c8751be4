import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { copyFolder } from './copy-folder.ts';

/** By the key that Astro gives a page: the style sheets of its head, which no file of a bundle lists. */
export type BundleStyles = readonly (readonly [page: string, styles: readonly unknown[]])[];

/**
 * Lets Astro bundle the site without rendering it: what renders pages is kept in a folder, and whoever
 * has it renders any page at any time.
 *
 * @param folder - Where the code that renders goes.
 */
export function keepBundle(folder: string): {
  readonly integration: AstroIntegration;
  /** Asked after the build. */
  readonly styles: () => BundleStyles;
} {
  let pages: ReadonlyMap<string, { readonly styles: readonly unknown[] }> = new Map();
  let outDir = '';
  const integration: AstroIntegration = {
    name: 'mingzhang-keep-bundle',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
      },
      'astro:build:setup': (options) => {
        pages = options.pages;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'mingzhang-keep-bundle',
          // Astro deletes its own copy when it has rendered.
          setup: async () => copyFolder(join(outDir, '.prerender'), folder),
          getStaticPaths: async () => [],
          render: async () => new Response(null),
        });
      },
    },
  };
  return { integration, styles: () => [...pages].map(([key, { styles }]) => [key, styles]) };
}
