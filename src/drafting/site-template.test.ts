import { expect, test } from 'vitest';
import { siteSchema } from '#core/site.ts';
import { sourceText } from '#reading/source-text.ts';
import { readData } from '#reading/yaml/front-matter.ts';
import { siteReadme, siteTemplate, siteUrl } from './site-template.ts';

const identity = { name: '“绩效”: 示例', organisation: '示例市财政局', url: 'https://a.example' };

function read(text: string) {
  return readData(sourceText('content/site.yaml', text), siteSchema);
}

test('a new site.yaml can be read as it is, and says who publishes', () => {
  const { data, problems } = read(siteTemplate(identity));
  expect(problems).toEqual([]);
  expect(data).toMatchObject({ ...identity, siteIdCode: null, federated: [] });
});

test('names every key, and those left out can be switched on by deleting the #', () => {
  const text = siteTemplate(identity).replaceAll(/^# (?=\s*(?:- )?[a-zA-Z]+:|\s+url)/gmu, '');
  const { data, problems } = read(text);
  expect(problems).toEqual([]);
  const missing = Object.entries(data ?? {}).filter(
    ([, value]) => value === null || (Array.isArray(value) && value.length === 0),
  );
  expect(missing).toEqual([]);
});

test.each([
  ['jixiao.example.gov.cn', 'https://jixiao.example.gov.cn'],
  ['http://jixiao.example.gov.cn/', 'http://jixiao.example.gov.cn'],
  ['绩效.政务', 'https://绩效.政务'],
  ['localhost:8080', 'https://localhost:8080'],
  ['某市财政局', null],
  ['example.gov.cn/jixiao', null],
  ['ftp://example.gov.cn', null],
])('the address of the host %s', (host, url) => {
  expect(siteUrl(host)).toBe(url);
});

test('a README lists the guides that came along', () => {
  expect(siteReadme(identity, [])).not.toContain('## 指南');
  expect(siteReadme(identity, [{ file: 'docs/a.md', title: '编辑指南' }])).toMatch(
    /\n## 指南\n\n- \[编辑指南\]\(docs\/a\.md\)\n$/u,
  );
});
