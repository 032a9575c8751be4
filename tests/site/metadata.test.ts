import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { addresses, listedAddresses, visit } from './visit.ts';

const out = inject('out');
const site = 'https://mingzhang.example';
const html = (address: string) => readFileSync(join(out, address, 'index.html'), 'utf8');
const isReport = (address: string) => /^\/reports\/[^/]+\/\d{4}\/$/u.test(address);
const reports = listedAddresses.filter(isReport);

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};
const plain = (text: string) =>
  text.replaceAll(/&(amp|lt|gt|quot|#39);/gu, (_, name) => entities[name] ?? '');

/** Every `<meta>` of a page by its name or property; more of one name are joined by a bar. */
function tagsOf(page: string): Readonly<Record<string, string>> {
  const tags: Record<string, string> = {};
  for (const [, name = '', content = ''] of page.matchAll(
    /<meta (?:name|property)="([^"]+)" content="([^"]*)"/gu,
  )) {
    tags[name] = tags[name] === undefined ? plain(content) : `${tags[name]}|${plain(content)}`;
  }
  return tags;
}

interface Thing {
  readonly '@type': string;
  readonly [key: string]: unknown;
}

function thingsOf(page: string): readonly Thing[] {
  const text = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(page)?.[1];
  return text === undefined ? [] : JSON.parse(text)['@graph'];
}

const thing = (page: string, type: string) =>
  thingsOf(page).find((candidate) => candidate['@type'] === type);

describe.each(listedAddresses)('%s', (address) => {
  const page = html(address);
  const tags = tagsOf(page);

  test('names the site, its own address and its picture', () => {
    expect(tags).toMatchObject({
      SiteName: '明账·示例站',
      SiteDomain: 'mingzhang.example',
      SiteIDCode: '0000000000',
      'og:url': encodeURI(site + address),
      'og:image': `${site}${isReport(address) ? address : '/'}picture.png`,
      'og:image:width': '1200',
      'og:image:height': '630',
      'twitter:card': 'summary_large_image',
    });
    expect(plain(/<link rel="canonical" href="([^"]+)"/u.exec(page)?.[1] ?? '')).toBe(
      encodeURI(site + address),
    );
    expect(tags['og:image:alt']).toBeTruthy();
    expect(tags['description'] ?? tags['Description']).toBeTruthy();
  });

  test('names its column unless it is the home page', () => {
    const named = ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType'].filter(
      (name) => tags[name],
    );
    expect(named).toHaveLength(address === '/' ? 0 : 4);
  });

  test('says no name twice but those that may stand more than once', () => {
    const twice = Object.entries(tags).filter(([, content]) => content.includes('|'));
    expect(twice.map(([name]) => name).filter((name) => name !== 'theme-color')).toEqual(
      tags['dcterms.identifier']?.includes('|') ? ['dcterms.identifier'] : [],
    );
    expect(tags['theme-color']).toBe('#fcfbf8|#15181b');
  });

  test('states for machines what it shows as breadcrumbs', () => {
    const shown = [
      ...(/<nav class="crumbs".*?<\/nav>/su.exec(page)?.[0] ?? '').matchAll(
        /<li[^>]*>\s*(?:<a[^>]*>)?([^<]+)/gu,
      ),
    ].map(([, text = '']) => plain(text.trim()));
    const items = thing(page, 'BreadcrumbList')?.['itemListElement'] as
      | readonly Thing[]
      | undefined;
    expect(items?.map(({ name }) => name) ?? []).toEqual(shown);
  });

  test('offers the feeds', () => {
    const feeds = ['/feed.xml', '/rss.xml', '/feed.json', '/corrections/feed.xml'];
    for (const feed of feeds) expect(page).toContain(`<link rel="alternate" href="${feed}"`);
  });
});

describe.each(reports)('%s', (address) => {
  const page = html(address);
  const tags = tagsOf(page);

  test('is an article under its visible title', () => {
    const [, heading = ''] = /<h1[^>]*>(.*?)<\/h1>/su.exec(page) ?? [];
    const title = plain(heading.replaceAll(/<[^>]*>|\s+/gu, ''));
    expect(tags).toMatchObject({
      ArticleTitle: title,
      citation_title: title,
      'og:type': 'article',
    });
    expect(tags['ContentSource']).toBeTruthy();
    expect(tags['Url']).toBe(site + address);
    expect(tags['Image']).toBe(`${site}${address}picture.png`);
    expect(tags['PubDate'] ?? '2000-01-01').toMatch(/^\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2})?$/u);
    expect(thing(page, 'Report')).toMatchObject({
      headline: title,
      url: site + address,
      isPartOf: { '@id': `${site}/#website` },
    });
  });

  test('states its data, its department and its publisher', () => {
    const data = address.replace(/\/$/u, '');
    expect(thing(page, 'Dataset')?.['distribution']).toMatchObject([
      { contentUrl: `${site}${data}.json` },
      { contentUrl: `${site}${data}.csv` },
    ]);
    const names = thingsOf(page).filter(({ '@type': type }) => type === 'GovernmentOrganization');
    expect(names).toHaveLength(2);
  });

  test('has a picture of the size that it says', () => {
    const png = readFileSync(join(out, address, 'picture.png'));
    expect(png.subarray(0, 8)).toEqual(Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(60_000);
  });
});

test('no two reports share a picture, and the site has one of its own', () => {
  const pictures = [...reports, '/'].map((address) =>
    readFileSync(join(out, address, 'picture.png')).toString('base64'),
  );
  expect(new Set(pictures).size).toBe(reports.length + 1);
});

test('a report with all of its metadata states exactly this', () => {
  const tags = tagsOf(html('/reports/slsjyj/2021/'));
  const title = '示例市教育局2021年度部门整体支出绩效自评报告（示例）';
  expect(tags).toMatchObject({
    ColumnName: '绩效自评报告',
    ColumnType: '信息公开目录',
    ArticleTitle: title,
    PubDate: '2022-08-26 10:30',
    ContentSource: '示例市教育局',
    Keywords: '示例市教育局,2021年度,部门整体支出,绩效自评,预算执行',
    Author: '示例市教育局',
    'dcterms.identifier': '示例000101/2022-00041|示例教财〔2022〕41号',
    'dcterms.publisher': '示例市教育局',
    'dcterms.created': '2022-08-22',
    'dcterms.issued': '2022-08-26',
    citation_author: '示例市教育局',
    citation_publication_date: '2022/08/26',
    citation_technical_report_institution: '示例市教育局',
    citation_public_url: `${site}/reports/slsjyj/2021/`,
    citation_language: 'zh-CN',
    'og:image:alt': `${title}：预算执行率98.56%，自评得分97.49分`,
  });
  const page = html('/reports/slsjyj/2021/');
  expect(page).toContain('<link rel="prev" href="/reports/slsjyj/2020/"');
  expect(page).toContain('<link rel="next" href="/reports/slsjyj/2022/"');
});

test('a report that was corrected says so to machines', () => {
  const report = thing(html('/reports/slswlj/2022/'), 'Report');
  expect(report?.['correction']).toMatchObject([{ '@type': 'CorrectionComment' }]);
  expect(report?.['dateModified']).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
});

test('a report whose day of publication is not known states none', () => {
  const page = html('/reports/gzgsl/2021/');
  expect(tagsOf(page)).not.toHaveProperty('PubDate');
  expect(tagsOf(page)).not.toHaveProperty('citation_publication_date');
  expect(thing(page, 'Report')).not.toHaveProperty('datePublished');
});

test('the home page names the site, its search and its publisher', () => {
  const page = html('/');
  expect(thing(page, 'WebSite')).toMatchObject({
    name: '明账·示例站',
    potentialAction: { target: { urlTemplate: `${site}/search/?q={search_term_string}` } },
  });
  expect(thing(page, 'GovernmentOrganization')).toMatchObject({ name: '示例市财政局（示例）' });
});

test('a year leads to the years beside it', () => {
  const page = html('/years/2022/');
  expect(page).toContain('<link rel="prev" href="/years/2021/"');
  expect(page).toContain('<link rel="next" href="/years/2023/"');
});

test('the data page describes the data of the whole site', () => {
  expect(thing(html('/data/'), 'Dataset')).toMatchObject({
    '@id': `${site}/data/#data`,
    temporalCoverage: '2020/2023',
    distribution: expect.arrayContaining([
      expect.objectContaining({ contentUrl: `${site}/data/reports.csv` }),
      expect.objectContaining({ contentUrl: `${site}/data/reports.json` }),
    ]),
  });
});

test('a department keeps its former names and has a feed', () => {
  const page = html('/departments/slswlj/');
  expect(thing(page, 'GovernmentOrganization')).toMatchObject({
    name: '示例市文化广电旅游局',
    alternateName: ['示例市文化局', '市文广旅局'],
  });
  expect(page).toContain('<link rel="alternate" href="/departments/slswlj/feed.xml"');
});

test('a superseded state and a withdrawn report are not to be indexed', () => {
  const hidden = addresses.filter((address) => !listedAddresses.includes(address));
  // Fourteen states on record, and the address of the withdrawn report.
  expect(hidden).toHaveLength(15);
  for (const address of hidden) {
    expect(html(address)).not.toContain('rel="canonical"');
    expect(tagsOf(html(address))).not.toHaveProperty('citation_title');
  }
});

test('the page of what is not there has no address and is not to be indexed', () => {
  const page = readFileSync(join(out, '404.html'), 'utf8');
  expect(tagsOf(page)).toMatchObject({ robots: 'noindex' });
  expect(page).not.toContain('rel="canonical"');
});

describe('citations', () => {
  const address = '/reports/slsjyj/2021/';
  const cited =
    '示例市教育局. 示例市教育局2021年度部门整体支出绩效自评报告（示例）[R/OL]. 2022-08-26版. ';
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

  test('the build knows no date of access', async () => {
    expect(html(address)).not.toContain(today);
    await visit(address, { javaScriptEnabled: false }, async ({ page }) => {
      const texts = await page.locator('pre.citation').allTextContents();
      expect(texts).toHaveLength(3);
      expect(texts[0]).toBe(`${cited}(2022-08-26). ${site}${address}2022-08-26/.`);
      expect(await page.locator('copy-text button').count()).toBe(0);
    });
  });

  test('the browser writes the date of access and copies what it shows', async () => {
    const options = { permissions: ['clipboard-read', 'clipboard-write'] };
    await visit(address, options, async ({ page, troubles }) => {
      await page.locator('details.citation-format').evaluateAll((all) => {
        for (const details of all) details.setAttribute('open', '');
      });
      const copied = async (name: string) => {
        await page.getByRole('button', { name: `复制${name}`, exact: true }).click();
        await page.getByText('已复制').first().waitFor();
        return page.evaluate(() => navigator.clipboard.readText());
      };
      expect(await copied('GB/T 7714—2015')).toBe(
        `${cited}(2022-08-26)[${today}]. ${site}${address}2022-08-26/.`,
      );
      expect(await copied('BibTeX')).toContain(`  urldate     = {${today}},\n`);
      expect(JSON.parse(await copied('CSL-JSON'))).toMatchObject([
        { accessed: { 'date-parts': [today.split('-').map(Number)] } },
      ]);
      // Statements for machines are data, which the page's policy on scripts lets stand.
      expect(troubles).toEqual([]);
    });
  });

  test('without permission to copy, the text is selected and the reader told how', async () => {
    await visit(address, {}, async ({ page }) => {
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
      await page.locator('summary', { hasText: 'BibTeX' }).click();
      await page.getByRole('button', { name: '复制BibTeX', exact: true }).click();
      await page.getByText('请按Ctrl+C复制').waitFor();
      expect(await page.evaluate(() => String(getSelection()))).toContain('@techreport');
    });
  });
});
