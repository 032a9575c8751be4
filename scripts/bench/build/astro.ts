import { indicatorRows, listPages, reportFigures, reportTable } from './astro-pages.ts';
import { install } from './install.ts';
import { pagefindStep, pagefindVersion } from './pagefind.ts';
import type { Peer } from './peer.ts';
import { writeFiles } from './write-files.ts';

/** Astro with MDX and remark-gfm, set up as its documentation says; Pagefind indexes what it wrote. */
export const astro: Peer = {
  name: 'astro',
  prepare: (folder, { departments }) => {
    install(folder, {
      astro: '7.3.5',
      '@astrojs/markdown-remark': '7.3.1',
      '@astrojs/mdx': '8.0.2',
      'remark-gfm': '4.0.1',
      ...pagefindVersion,
    });
    writeFiles(folder, { ...site, 'src/departments.json': JSON.stringify(departments) });
  },
  report: ({ department, year, frontMatter, body }) => ({
    path: `src/content/reports/${department}/${year}.mdx`,
    text: `---\n${frontMatter}\n---\n${body}`,
  }),
  steps: [{ name: 'pages', command: ['node_modules/.bin/astro', 'build'] }, pagefindStep('dist')],
  out: 'dist',
  caches: ['.astro', 'node_modules/.astro', 'node_modules/.vite'],
  page: ({ department, year }) => `reports/${department}/${year}/index.html`,
  extras: [],
  rows: [
    { label: 'Astro + MDX', includes: 'pages', scenario: 'full', steps: ['pages'] },
    {
      label: 'Astro + MDX + Pagefind',
      includes: 'pages, search',
      scenario: 'full',
      steps: ['pages', 'search'],
    },
  ],
};

const frame = {
  imports: "import Base from 'UP/layouts/Base.astro';",
  open: '<Base title={title}>\n<h1>{title}</h1>',
  close: '</Base>',
};

const site = {
  'astro.config.mjs': `import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
export default defineConfig({
  site: 'https://example.org',
  trailingSlash: 'always',
  integrations: [mdx()],
  markdown: {
    syntaxHighlight: false,
    processor: unified({ gfm: false, smartypants: false, remarkPlugins: [[remarkGfm, { singleTilde: false }]] }),
  },
});
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
export const collections = {
  reports: defineCollection({
    loader: glob({ base: 'src/content/reports', pattern: '**/*.mdx' }),
    schema: z.looseObject({ title: z.string(), department: z.string(), year: z.number() }),
  }),
};
`,
  'src/layouts/Base.astro': `---
const { title } = Astro.props;
---
<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title></head>
<body>
<header><nav><a href="/">首页</a> <a href="/departments/">部门</a> <a href="/years/">年度</a></nav></header>
<main><slot /></main>
</body>
</html>
`,
  'src/components/IndicatorRows.astro': indicatorRows,
  'src/components/ReportFigures.astro': reportFigures,
  'src/components/ReportTable.astro': reportTable,
  'src/pages/reports/[...id].astro': `---
import { getCollection, render } from 'astro:content';
import ReportFigures from '../../components/ReportFigures.astro';
import Base from '../../layouts/Base.astro';
export async function getStaticPaths() {
  return (await getCollection('reports')).map((report) => ({ params: { id: report.id }, props: { report } }));
}
const { report } = Astro.props;
const { Content, headings } = await render(report);
---
<Base title={report.data.title}>
<div data-pagefind-body>
<h1>{report.data.title}</h1>
<ReportFigures data={report.data} />
<nav><ul>{headings.map(({ slug, text }) => <li><a href={'#' + slug}>{text}</a></li>)}</ul></nav>
<Content />
</div>
</Base>
`,
  'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
import ReportTable from '../components/ReportTable.astro';
import Base from '../layouts/Base.astro';
const reports = (await getCollection('reports')).slice(-50).reverse();
---
<Base title="绩效自评报告"><h1>绩效自评报告</h1><ReportTable reports={reports} /></Base>
`,
  ...listPages(frame, "await getCollection('reports')"),
};
