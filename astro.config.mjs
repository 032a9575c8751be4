import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import './src/reading/libraries.ts';
import { adminForm } from './src/dev/admin.ts';
import { checksOverlay } from './src/dev/checks-overlay.ts';
import { dataWhileWriting } from './src/dev/data-files.ts';
import { frontMatterCompletion } from './src/dev/front-matter-completion.ts';
import { reportsWhileWriting } from './src/dev/reports-while-writing.ts';
import { searchWhileWriting } from './src/dev/search-index.ts';
import { WrittenReports } from './src/dev/written-reports.ts';
import { openContent } from './src/reading/content-directory.ts';
import { contentFolder } from './src/reading/content-folder.ts';

const place = { root: process.cwd(), folder: contentFolder() };
const { site } = openContent(place.root, place.folder);
const written = new WrittenReports(place, (line) => process.stdout.write(`${line}\n`));

const contentNames = {
  entryFileNames: 'assets/[hash:12].js',
  chunkFileNames: 'assets/[hash:12].js',
  assetFileNames: 'assets/[hash:12][extname]',
};

export default defineConfig({
  site: site?.url ?? 'http://localhost:4321',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  // The default removes white space around inline elements, which glues figures to their units.
  compressHTML: true,
  // In `npm run dev` alone, for the findings of the page in view; so is the search without a build.
  devToolbar: { enabled: true },
  integrations: [
    mdx(),
    reportsWhileWriting(place, written),
    checksOverlay(place, written),
    searchWhileWriting(place, written),
    dataWhileWriting(),
    frontMatterCompletion(place),
    adminForm(place),
  ],
  markdown: {
    syntaxHighlight: false,
    // Single tildes are ranges (5~10次) and emphasis stands beside Chinese quotes; smart punctuation
    // would rewrite official text.
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [[remarkGfm, { singleTilde: false }], remarkCjkFriendly],
    }),
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        // The search runs in a worker.
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
        "worker-src 'self'",
        // The sites that a search asks as well, and no other host.
        `connect-src ${["'self'", ...(site?.federated ?? []).map(({ url }) => url)].join(' ')}`,
      ],
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    build: { assetsInlineLimit: 0 },
    // What commands keep there, thousands of files, concerns no page.
    server: { watch: { ignored: ['**/.cache/**', '**/dist/**'] } },
    // Names of source files are nobody's business: what is published is named by its content alone.
    environments: {
      client: { build: { rolldownOptions: { output: contentNames } } },
    },
  },
});
