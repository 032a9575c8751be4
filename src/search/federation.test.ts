import { describe, expect, test } from 'vitest';
import { openContent } from '#reading/content-directory.ts';
import type { Reply } from './ask.ts';
import { openEngine } from './engine.ts';
import { exampleIndex, loadFrom } from './example-index.ts';
import type { FederatedSite } from './manifest.ts';
import type { SearchReport } from './record.ts';
import { searchReport } from './records.ts';
import type { LoadBytes } from './site-index.ts';

const content = openContent(process.cwd(), 'content');
const reports = content.reportFiles.flatMap((file) => {
  const { report } = content.readReportFile(file);
  const department = report && content.departments.get(report.data.department);
  return report && department ? [searchReport(report, department, 'clean')] : [];
});
const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

/** The files of a site's index by their addresses. */
const siteFiles = (
  origin: string,
  shown: readonly SearchReport[],
  federated: readonly FederatedSite[] = [],
) => [...exampleIndex(shown, origin, { name: '自称的名字', federated })];

const ours = reports.filter(({ department }) => department.id === 'gzgsl');
const theirs = reports.filter(({ department }) => department.id === 'slsjyj');
const other = { name: '示例市的网站', url: 'https://other.example' };

/** Asks an engine in front of these files for 政府采购执行率; a missing file is a dead host. */
async function asked(
  files: readonly (readonly [string, Uint8Array])[],
  wait: (address: string) => Promise<void> = async () => {},
): Promise<readonly Reply[]> {
  const answer = loadFrom(new Map(files));
  const load: LoadBytes = async (address, place) => {
    await wait(address);
    return await answer(address, place);
  };
  const replies: Reply[] = [];
  const question = { query: '政府采购执行率', filters: {}, sort: 'relevance', show: 20 } as const;
  await openEngine(load, '/search-index/').ask({ id: 1, ...question }, (reply) =>
    replies.push(reply),
  );
  return replies;
}

test('results of another site carry its name as we call it, and lead to its address', async () => {
  const replies = await asked([...siteFiles('', ours, [other]), ...siteFiles(other.url, theirs)]);
  const last = replies.at(-1);
  expect(last).toMatchObject({ complete: true, reports: 5, failures: [] });
  const foreign = last?.results.filter(({ origin }) => origin !== '') ?? [];
  expect(new Set(foreign.map(({ originName }) => originName))).toEqual(new Set([other.name]));
  expect(foreign.map(({ url }) => url).sort()).toEqual(
    theirs.map(({ id }) => `${other.url}/reports/${id}/`),
  );
  expect(last?.facets.origin.map(({ value, count }) => [value, count])).toEqual([
    [other.url, 4],
    ['here', 1],
  ]);
});

test('a dead site is named, and ours answers all the same', async () => {
  const replies = await asked(siteFiles('', ours, [other]));
  expect(replies.at(-1)).toMatchObject({ complete: true, reports: 1, failures: [other.name] });
});

test('a slow site does not hold up ours', async () => {
  const files = [...siteFiles('', ours, [other]), ...siteFiles(other.url, theirs)];
  const replies = await asked(files, async (address) => {
    if (address.startsWith(other.url)) await new Promise((resolve) => setTimeout(resolve, 400));
  });
  const [first, last] = [replies[0], replies.at(-1)];
  expect(first).toMatchObject({ complete: false, reports: 1, pending: 0 });
  expect(first?.results).toHaveLength(1);
  expect(last).toMatchObject({ complete: true, reports: 5, pending: 0 });
  expect(last?.results).toHaveLength(5);
});

describe('a hostile index is refused as a whole', () => {
  const catalogueAddress = `${other.url}/search-index/2023.catalogue.bin`;
  const manifestAddress = `${other.url}/search-index/manifest.json`;
  const oneYear = theirs.filter(({ year }) => year === 2023);
  const honest = new Map(siteFiles(other.url, oneYear));
  const stored = JSON.parse(new TextDecoder().decode(honest.get(catalogueAddress)));
  const manifest = JSON.parse(new TextDecoder().decode(honest.get(manifestAddress)));
  const withReport = (change: object) => ({
    ...stored,
    shards: [
      {
        ...stored.shards[0],
        reports: stored.shards[0].reports.map((report: object) => ({ ...report, ...change })),
      },
    ],
  });

  test.each<[string, string, unknown]>([
    ['an address that leaves the site', catalogueAddress, withReport({ id: '../../evil/2021' })],
    ['an address with markup', catalogueAddress, withReport({ id: '"><script>/2021' })],
    ['a title that is no text', catalogueAddress, withReport({ title: { toString: 'x' } })],
    ['kinds that nobody knows', catalogueAddress, withReport({ kinds: '<img>' })],
    [
      'records that do not add up',
      catalogueAddress,
      { ...stored, shards: [{ ...stored.shards[0], lengths: [1, 2, 3] }] },
    ],
    ['a department out of range', catalogueAddress, withReport({ department: 99 })],
    ['no catalogue at all', catalogueAddress, null],
    ['a table of no numbers', catalogueAddress, { ...stored, table: { p: ['0'] } }],
    ['another format', manifestAddress, { ...manifest, format: 99 }],
    [
      'a name that leaves the index',
      manifestAddress,
      { ...manifest, volumes: [{ ...manifest.volumes[0], name: '../..' }] },
    ],
    [
      'more volumes than any site has',
      manifestAddress,
      { ...manifest, volumes: Array(5000).fill(manifest.volumes[0]) },
    ],
  ])('%s', async (_, address, hostile) => {
    const files = new Map([...siteFiles('', ours, [other]), ...honest]);
    files.set(address, encode(hostile));
    const last = (await asked([...files])).at(-1);
    expect(last?.reports).toBe(1);
    expect(last?.results.every(({ origin }) => origin === '')).toBe(true);
    expect(last?.failures).toHaveLength(1);
  });

  test('a site that asks for sites of its own choice is not followed', async () => {
    const chained = siteFiles(other.url, theirs, [
      { name: '第三方', url: 'https://third.example' },
    ]);
    const addresses: string[] = [];
    await asked([...siteFiles('', ours, [other]), ...chained], async (address) => {
      addresses.push(address);
    });
    expect(addresses.some((address) => address.includes('third.example'))).toBe(false);
    expect(addresses.some((address) => address.startsWith(other.url))).toBe(true);
  });
});
