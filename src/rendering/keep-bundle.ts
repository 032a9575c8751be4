import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { copyFolder } from './copy-folder.ts';
import type { BundledChunk } from './endpoint-code.ts';

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
  /** What renders pages, file by file; asked after the build. */
  readonly chunks: () => readonly BundledChunk[];
} {
  let chunks: readonly BundledChunk[] = [];
  let pages: ReadonlyMap<string, { readonly styles: readonly unknown[] }> = new Map();
  let outDir = '';
  const integration: AstroIntegration = {
    name: 'mingzhang-keep-bundle',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [noteChunks((noted) => (chunks = noted))] } });
      },
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
  return {
    integration,
    styles: () => [...pages].map(([key, { styles }]) => [key, styles]),
    chunks: () => chunks,
  };
}

/** Astro builds what renders pages and what browsers load as two bundles. */
function noteChunks(note: (chunks: readonly BundledChunk[]) => void) {
  return {
    name: 'mingzhang-note-chunks',
    applyToEnvironment: ({ name }) => name === 'prerender',
    generateBundle: (_, bundle) => {
      note(
        Object.values(bundle).flatMap((file) =>
          file.type === 'chunk'
            ? [
                {
                  fileName: file.fileName,
                  loads: [...file.imports, ...file.dynamicImports],
                  modules: file.moduleIds,
                },
              ]
            : [],
        ),
      );
    },
  } satisfies NonNullable<ViteUserConfig['plugins']>[number];
}
