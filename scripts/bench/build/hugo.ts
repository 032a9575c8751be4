import { spawnSync } from 'node:child_process';
import { install } from './install.ts';
import { pagefindStep, pagefindVersion } from './pagefind.ts';
import { MissingPeer, type Peer } from './peer.ts';
import { writeFiles } from './write-files.ts';

/** Hugo as Debian has it, with two taxonomies; Pagefind indexes what it wrote. */
export const hugo: Peer = {
  name: 'hugo',
  prepare: (folder, { departments }) => {
    if (spawnSync('hugo', ['version']).status !== 0) {
      throw new MissingPeer('no command hugo on the PATH; Debian has it as the package hugo');
    }
    install(folder, pagefindVersion);
    writeFiles(folder, layouts);
    for (const { id, name } of departments) {
      writeFiles(folder, { [`content/departments/${id}/_index.md`]: `---\ntitle: ${name}\n---\n` });
    }
  },
  report: ({ department, year, frontMatter, body }) => ({
    path: `content/reports/${department}/${year}.md`,
    text: `---\n${frontMatter}\ndepartments: [${department}]\nyears: ["${year}"]\n---\n${body}`,
  }),
  steps: [
    { name: 'pages', command: ['hugo', '--quiet', '--destination', 'dist'] },
    pagefindStep('dist'),
  ],
  out: 'dist',
  caches: ['resources'],
  page: ({ department, year }) => `reports/${department}/${year}/index.html`,
  extras: [],
  rows: [
    { label: 'Hugo', includes: 'pages', scenario: 'full', steps: ['pages'] },
    {
      label: 'Hugo + Pagefind',
      includes: 'pages, search',
      scenario: 'full',
      steps: ['pages', 'search'],
    },
  ],
};

const reportTable = `<table><thead><tr><th>报告</th><th>总分</th><th>执行率</th></tr></thead><tbody>
{{ range . }}<tr><td><a href="{{ .RelPermalink }}">{{ .Title }}</a></td><td>{{ with .Params.scores }}{{ .total }}{{ end }}</td><td>{{ with .Params.budget }}{{ .executionrate }}{{ end }}</td></tr>
{{ end }}</tbody></table>`;

const layouts = {
  'config.yaml': `baseURL: https://example.org/
languageCode: zh-CN
title: 绩效自评报告
hasCJKLanguage: true
disableKinds: [RSS, sitemap]
markup: { goldmark: { extensions: { typographer: false } } }
taxonomies: { department: departments, year: years }
`,
  'layouts/_default/baseof.html': `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ .Title }}</title></head>
<body>
<header><nav><a href="/">首页</a> <a href="/departments/">部门</a> <a href="/years/">年度</a></nav></header>
<main>{{ block "main" . }}{{ end }}</main>
</body>
</html>
`,
  'layouts/_default/single.html': `{{ define "main" }}
<div data-pagefind-body>
<h1>{{ .Title }}</h1>
{{ with .Params.budget }}<table><caption>收支</caption><tbody>
<tr><th>全年预算数</th><td>{{ .adjusted }}</td></tr><tr><th>支出数</th><td>{{ .expenditure }}</td></tr><tr><th>执行率</th><td>{{ .executionrate }}</td></tr></tbody></table>{{ end }}
{{ with .Params.scores }}<p>总分{{ .total }}</p><table><caption>得分</caption><tbody>{{ range .indicators }}{{ partial "indicator.html" . }}{{ end }}</tbody></table>{{ end }}
{{ with .Params.targets }}<table><caption>绩效目标</caption><tbody>{{ range . }}<tr><td>{{ .goal }}</td><td>{{ .name }}</td><td>{{ .actual }}{{ .unit }}</td><td>{{ .note }}</td></tr>{{ end }}</tbody></table>{{ end }}
{{ with .Params.projects }}<table><caption>项目</caption><tbody>{{ range . }}<tr><td>{{ .name }}</td><td>{{ .expenditure }}</td><td>{{ .note }}</td></tr>{{ end }}</tbody></table>{{ end }}
<h2>问题</h2><ul>{{ range .Params.problems }}<li>{{ .text }}</li>{{ end }}</ul>
<h2>措施</h2><ul>{{ range .Params.measures }}<li>{{ .text }}</li>{{ end }}</ul>
{{ .TableOfContents }}
{{ .Content }}
</div>
{{ end }}
`,
  'layouts/partials/indicator.html': `<tr><td>{{ .name }}</td><td>{{ .fullMark }}</td><td>{{ .score }}</td><td>{{ .reason }}</td></tr>{{ range .children }}{{ partial "indicator.html" . }}{{ end }}
`,
  'layouts/_default/list.html': `{{ define "main" }}
<h1>{{ .Title }}</h1>
{{ $pages := .Paginate .RegularPages 100 }}{{ with $pages.Pages }}${reportTable}{{ end }}
{{ template "_internal/pagination.html" . }}
{{ end }}
`,
  'layouts/_default/terms.html': `{{ define "main" }}
<h1>{{ .Title }}</h1>
<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a>（{{ len .Pages }}份）</li>{{ end }}</ul>
{{ end }}
`,
  'layouts/index.html': `{{ define "main" }}
<h1>{{ .Title }}</h1>
{{ with first 50 (where .Site.RegularPages "Section" "reports") }}${reportTable}{{ end }}
{{ end }}
`,
};
