import { install } from './install.ts';
import type { Peer } from './peer.ts';
import { writeFiles } from './write-files.ts';

/** Eleventy with Nunjucks layouts and markdown-it, which come with it. */
export const eleventy: Peer = {
  name: 'eleventy',
  prepare: (folder, { departments }) => {
    install(folder, { '@11ty/eleventy': '3.1.8' });
    writeFiles(folder, { ...site, 'site/_data/departments.json': JSON.stringify(departments) });
  },
  report: ({ department, year, frontMatter, body }) => ({
    path: `site/reports/${department}/${year}.md`,
    text: `---\n${frontMatter}\n---\n${body}`,
  }),
  steps: [{ name: 'pages', command: ['node_modules/.bin/eleventy', '--quiet'] }],
  out: 'dist',
  caches: ['.cache'],
  page: ({ department, year }) => `reports/${department}/${year}/index.html`,
  extras: [],
  rows: [{ label: 'Eleventy', includes: 'pages', scenario: 'full', steps: ['pages'] }],
};

const reportTable = `<table><thead><tr><th>报告</th><th>总分</th><th>执行率</th></tr></thead><tbody>
{% for report in reports %}<tr><td><a href="{{ report.url }}">{{ report.data.title }}</a></td><td>{{ report.data.scores.total }}</td><td>{{ report.data.budget.executionRate }}</td></tr>
{% endfor %}</tbody></table>`;

const list = (frontMatter: string, content: string) =>
  `---\nlayout: base.njk\n${frontMatter}\n---\n${content}\n`;

const site = {
  'eleventy.config.js': `export default function (config) {
  config.addCollection('reports', (api) => api.getFilteredByGlob('site/reports/**/*.md'));
  const by = (key) => (api) => {
    const groups = Map.groupBy(api.getFilteredByGlob('site/reports/**/*.md'), ({ data }) => String(data[key]));
    return [...groups].map(([id, reports]) => ({ id, reports }));
  };
  config.addCollection('byDepartment', by('department'));
  config.addCollection('byYear', by('year'));
  config.addFilter('named', (id, departments) => departments.find((one) => one.id === id)?.name ?? id);
  return {
    dir: { input: 'site', includes: '_includes', output: 'dist' },
    markdownTemplateEngine: false,
    htmlTemplateEngine: 'njk',
  };
}
`,
  'site/reports/reports.json': JSON.stringify({ layout: 'report.njk' }),
  'site/_includes/base.njk': `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ title }}</title></head>
<body>
<header><nav><a href="/">首页</a> <a href="/departments/">部门</a> <a href="/years/">年度</a></nav></header>
<main>{{ content | safe }}</main>
</body>
</html>
`,
  'site/_includes/report.njk': `---
layout: base.njk
---
{% macro rows(indicators) %}{% for one in indicators %}<tr><td>{{ one.name }}</td><td>{{ one.fullMark }}</td><td>{{ one.score }}</td><td>{{ one.reason }}</td></tr>{{ rows(one.children) }}{% endfor %}{% endmacro %}
<h1>{{ title }}</h1>
<table><caption>收支</caption><tbody><tr><th>全年预算数</th><td>{{ budget.adjusted }}</td></tr><tr><th>支出数</th><td>{{ budget.expenditure }}</td></tr><tr><th>执行率</th><td>{{ budget.executionRate }}</td></tr></tbody></table>
<p>总分{{ scores.total }}</p><table><caption>得分</caption><tbody>{{ rows(scores.indicators) }}</tbody></table>
<table><caption>绩效目标</caption><tbody>{% for one in targets %}<tr><td>{{ one.goal }}</td><td>{{ one.name }}</td><td>{{ one.actual }}{{ one.unit }}</td><td>{{ one.note }}</td></tr>{% endfor %}</tbody></table>
<table><caption>项目</caption><tbody>{% for one in projects %}<tr><td>{{ one.name }}</td><td>{{ one.expenditure }}</td><td>{{ one.note }}</td></tr>{% endfor %}</tbody></table>
<h2>问题</h2><ul>{% for one in problems %}<li>{{ one.text }}</li>{% endfor %}</ul>
<h2>措施</h2><ul>{% for one in measures %}<li>{{ one.text }}</li>{% endfor %}</ul>
{{ content | safe }}
`,
  'site/index.njk': list(
    'title: 绩效自评报告',
    `<h1>{{ title }}</h1>{% set reports = collections.reports | reverse %}{% set reports = reports.slice(0, 50) %}${reportTable}`,
  ),
  'site/departments.njk': list(
    'title: 部门\npermalink: /departments/',
    '<h1>{{ title }}</h1><ul>{% for one in collections.byDepartment %}<li><a href="/departments/{{ one.id }}/">{{ one.id | named(departments) }}</a>（{{ one.reports.length }}份）</li>{% endfor %}</ul>',
  ),
  'site/department.njk': list(
    'pagination: { data: collections.byDepartment, size: 1, alias: group }\npermalink: "/departments/{{ group.id }}/"\neleventyComputed: { title: "{{ group.id | named(departments) }}" }',
    `<h1>{{ title }}</h1>{% set reports = group.reports %}${reportTable}`,
  ),
  'site/years.njk': list(
    'title: 年度\npermalink: /years/',
    '<h1>{{ title }}</h1><ul>{% for one in collections.byYear %}<li><a href="/years/{{ one.id }}/">{{ one.id }}</a>（{{ one.reports.length }}份）</li>{% endfor %}</ul>',
  ),
  'site/year.njk': list(
    'pagination: { data: collections.byYear, size: 1, alias: group }\npermalink: "/years/{{ group.id }}/"\neleventyComputed: { title: "{{ group.id }}年度" }',
    `<h1>{{ title }}</h1>{% set reports = group.reports %}${reportTable}`,
  ),
};
