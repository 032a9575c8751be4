import { indicatorRows, listPages, reportFigures, reportTable } from './astro-pages.ts';
import { install } from './install.ts';
import type { Peer } from './peer.ts';
import { writeFiles } from './write-files.ts';

/** Starlight with the search that it comes with; its side bar names the lists, not every report. */
export const starlight: Peer = {
  name: 'starlight',
  prepare: (folder, { departments }) => {
    install(folder, {
      astro: '7.3.5',
      '@astrojs/markdown-remark': '7.3.1',
      '@astrojs/starlight': '0.42.4',
      sharp: '0.35.5',
    });
    writeFiles(folder, { ...site, 'src/departments.json': JSON.stringify(departments) });
  },
  report: ({ department, year, frontMatter, body }) => ({
    path: `src/content/docs/reports/${department}/${year}.mdx`,
    text: `---\n${frontMatter}\n---\n${body}`,
  }),
  steps: [{ name: 'all', command: ['node_modules/.bin/astro', 'build'] }],
  out: 'dist',
  caches: ['.astro', 'node_modules/.astro', 'node_modules/.vite'],
  page: ({ department, year }) => `reports/${department}/${year}/index.html`,
  extras: [],
  rows: [{ label: 'Starlight', includes: 'pages, search', scenario: 'full', steps: ['all'] }],
};

const frame = {
  imports: "import StarlightPage from '@astrojs/starlight/components/StarlightPage.astro';",
  open: '<StarlightPage frontmatter={{ title }}>',
  close: '</StarlightPage>',
};

const site = {
  'astro.config.mjs': `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  site: 'https://example.org',
  trailingSlash: 'always',
  integrations: [
    starlight({
      title: '绩效自评报告',
      locales: { root: { label: '简体中文', lang: 'zh-CN' } },
      sidebar: [
        { label: '部门', link: '/departments/' },
        { label: '年度', link: '/years/' },
      ],
      components: { MarkdownContent: './src/components/ReportContent.astro' },
    }),
  ],
});
`,
  'src/content.config.ts': `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
export const collections = {
  docs: defineCollection({
    loader: docsLoader(),
    schema: docsSchema({ extend: z.looseObject({ department: z.string().optional(), year: z.number().optional() }) }),
  }),
};
`,
  'src/components/ReportContent.astro': `---
import Default from '@astrojs/starlight/components/MarkdownContent.astro';
import ReportFigures from './ReportFigures.astro';
const { entry } = Astro.locals.starlightRoute;
---
{entry.data.scores && <ReportFigures data={entry.data} />}
<Default><slot /></Default>
`,
  'src/components/IndicatorRows.astro': indicatorRows,
  'src/components/ReportFigures.astro': reportFigures,
  'src/components/ReportTable.astro': reportTable,
  'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
import StarlightPage from '@astrojs/starlight/components/StarlightPage.astro';
import ReportTable from '../components/ReportTable.astro';
const reports = (await getCollection('docs')).slice(-50).reverse();
---
<StarlightPage frontmatter={{ title: '绩效自评报告' }}><ReportTable reports={reports} /></StarlightPage>
`,
  ...listPages(frame, "await getCollection('docs')"),
};
