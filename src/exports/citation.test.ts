import { describe, expect, test } from 'vitest';
import type { Citation } from './citation.ts';
import { bibtexCitation } from './citation-bibtex.ts';
import { cslCitation } from './citation-csl.ts';
import { gbCitation } from './citation-gb.ts';
import { citationMeta } from './citation-meta.ts';

const citation: Citation = {
  key: 'sl-2022',
  author: '示例市教育局',
  title: '2022年度报告',
  published: '2023-08-06',
  documentNumber: '示例教财〔2023〕38号',
  version: null,
  address: 'https://example.gov.cn/reports/sl/2022/',
};
const undated: Citation = { ...citation, published: null, documentNumber: null };

describe('GB/T 7714—2015', () => {
  test('gives the dates of publication and of access', () => {
    expect(gbCitation(citation, '2026-11-23')).toBe(
      '示例市教育局. 2022年度报告[R/OL]. (2023-08-06)[2026-11-23]. https://example.gov.cn/reports/sl/2022/.',
    );
  });

  test('leaves out dates that are not known', () => {
    expect(gbCitation(undated, null)).toBe(
      '示例市教育局. 2022年度报告[R/OL]. https://example.gov.cn/reports/sl/2022/.',
    );
    expect(gbCitation(undated, '2026-11-23')).toBe(
      '示例市教育局. 2022年度报告[R/OL]. [2026-11-23]. https://example.gov.cn/reports/sl/2022/.',
    );
  });
});

describe('BibTeX', () => {
  test('is a report by an organisation', () => {
    expect(bibtexCitation(citation, '2026-11-23')).toBe(`@techreport{sl-2022,
  author      = {{示例市教育局}},
  title       = {{2022年度报告}},
  institution = {示例市教育局},
  number      = {示例教财〔2023〕38号},
  date        = {2023-08-06},
  year        = {2023},
  url         = {https://example.gov.cn/reports/sl/2022/},
  urldate     = {2026-11-23},
  langid      = {chinese},
}`);
  });

  test('leaves out what is not known', () => {
    const entry = bibtexCitation(undated, null);
    expect(entry).not.toMatch(/date|year|number|null/u);
  });

  test.each([
    ['signs of LaTeX', '50% & $5 #1 a_b', '50\\% \\& \\$5 \\#1 a\\_b'],
    ['a backslash', 'a\\b', 'a\\textbackslash{}b'],
    ['braces, balanced for whoever counts them', '}{', '\\textbraceright{}\\textbraceleft{}'],
    ['a range with a tilde', '5~10', '5\\textasciitilde{}10'],
    ['Chinese marks as they are', '“三公”经费（示例）—〔〕％', '“三公”经费（示例）—〔〕％'],
    ['line breaks', 'a\n  b', 'a b'],
  ])('escapes %s', (_, title, written) => {
    expect(bibtexCitation({ ...citation, title }, null)).toContain(
      `  title       = {{${written}}},\n`,
    );
  });
});

describe('CSL-JSON', () => {
  test('is a list of one report with dates in parts', () => {
    expect(JSON.parse(cslCitation(citation, '2026-11-23'))).toEqual([
      {
        id: 'sl-2022',
        type: 'report',
        title: '2022年度报告',
        author: [{ literal: '示例市教育局' }],
        publisher: '示例市教育局',
        number: '示例教财〔2023〕38号',
        issued: { 'date-parts': [[2023, 8, 6]] },
        accessed: { 'date-parts': [[2026, 11, 23]] },
        URL: 'https://example.gov.cn/reports/sl/2022/',
        language: 'zh-CN',
      },
    ]);
  });

  test('leaves out what is not known', () => {
    const [item] = JSON.parse(cslCitation(undated, null));
    expect(Object.keys(item)).toEqual([
      'id',
      'type',
      'title',
      'author',
      'publisher',
      'URL',
      'language',
    ]);
  });
});

test('citation_* tags carry the date with slashes and nothing unknown', () => {
  expect(citationMeta(citation).map(({ name, content }) => `${name}: ${content}`)).toEqual([
    'citation_title: 2022年度报告',
    'citation_author: 示例市教育局',
    'citation_publication_date: 2023/08/06',
    'citation_technical_report_institution: 示例市教育局',
    'citation_technical_report_number: 示例教财〔2023〕38号',
    'citation_public_url: https://example.gov.cn/reports/sl/2022/',
    'citation_language: zh-CN',
  ]);
  expect(citationMeta(undated)).toHaveLength(5);
});
