import { expect, test } from 'vitest';
import { openContent } from '#reading/content-directory.ts';
import { findPhrase } from './find-phrase.ts';
import { hitsIn } from './hits.ts';
import { occurrences } from './occurrences.ts';
import { openVolume } from './open-volume.ts';
import { parseQuery } from './query.ts';
import { searchReport } from './records.ts';
import type { Shard } from './shard.ts';
import { storedShard } from './stored-shard.ts';
import { symbolsOf } from './symbols.ts';
import { storedVolume } from './volume.ts';

const content = openContent(process.cwd(), 'content');
const reports = content.reportFiles.flatMap((file) => {
  const { report } = content.readReportFile(file);
  const department = report && content.departments.get(report.data.department);
  return report && department ? [searchReport(report, department, 'clean')] : [];
});
const { catalogue, pack } = storedVolume([storedShard(reports, (bytes) => bytes)]);
const [shard] = openVolume(catalogue, async ({ start, end }) =>
  pack.subarray(start, end),
) as readonly [Shard];
const records = reports.flatMap((report) => report.records);
const texts = records.map(({ trail, blocks }) => [trail.at(-1) ?? '', ...blocks].map(symbolsOf));

/** The records whose text holds the phrase, by looking at all of it. */
function scanned(phrase: readonly string[]): readonly number[] {
  return texts.flatMap((blocks, record) =>
    blocks.some((symbols) => occurrences(symbols, phrase).length > 0) ? [record] : [],
  );
}

async function found(phrase: readonly string[]): Promise<readonly number[]> {
  const positions = (await findPhrase(shard, phrase)) ?? new Uint32Array();
  const places = [...positions].map((position) =>
    shard.records.findLastIndex(({ start }) => start <= position),
  );
  return [...new Set(places)];
}

test('every stretch of two to twelve characters is found just where it stands', async () => {
  const blocks = records.flatMap((record) => record.blocks).filter(({ length }) => length > 12);
  let asked = 0;
  for (const [index, block] of blocks.entries()) {
    const length = 2 + (index % 11);
    const at = (index * 7919) % (block.length - length);
    const { symbols } = symbolsOf(block.slice(at, at + length));
    if (symbols.length < 2) continue;
    asked += 1;
    expect(await found(symbols), block.slice(at, at + length)).toEqual(scanned(symbols));
  }
  expect(asked).toBeGreaterThan(400);
});

test.each([
  '购执行',
  '三公经费',
  '“三公”经费',
  '两个健康示范城市',
  '92.1分',
  '4,863.08',
  '4809.15万元',
  '98.89％',
  '3.73亿元',
  '红黄绿灯',
  '四好商会',
  '新冠疫情',
  '6·30',
  '6.30',
  '赫章县',
  '穗企通',
])('%s is found, and only where it stands', async (query) => {
  const { symbols } = symbolsOf(query);
  const places = await found(symbols);
  expect(places.length).toBeGreaterThan(0);
  expect(places).toEqual(scanned(symbols));
});

test('several words must all stand in the report', async () => {
  const { phrases } = parseQuery('政府采购 满意度');
  const hits = await hitsIn(shard, phrases);
  const expected = reports.filter((report) => {
    const all = report.records.flatMap(({ trail, blocks }) =>
      [trail.at(-1) ?? '', ...blocks].map(symbolsOf),
    );
    return phrases.every(({ symbols }) => all.some((one) => occurrences(one, symbols).length > 0));
  });
  expect(hits.reports.map(({ report }) => shard.catalogue.reports[report]?.id)).toEqual(
    expected.map(({ id }) => id),
  );
  expect(expected.length).toBeGreaterThan(0);
  expect(expected.length).toBeLessThan(reports.length);
});

test('quotation marks hold words together', () => {
  const texts = (query: string) => parseQuery(query).phrases.map(({ text }) => text);
  expect(texts('政府采购 执行率')).toEqual(['政府采购', '执行率']);
  expect(texts('"政府采购 执行率" 得分')).toEqual(['政府采购 执行率', '得分']);
  expect(texts('“三公”经费')).toEqual(['“三公”经费']);
  expect(texts('  ，。 “” ')).toEqual(['，。']);
});

test.each([
  ['92.1 分', ['92.1分']],
  ['2021 年度 执行率', ['2021年度', '执行率']],
  ['4863.08 万元', ['4863.08万元']],
  ['市工商联 2021', ['市工商联', '2021']],
  ['2021 工商联', ['2021', '工商联']],
  ['财预2020 10号', ['财预2020', '10号']],
])('a space between a number and its unit parts nothing: %s', (query, expected) => {
  expect(parseQuery(query).phrases.map(({ text }) => text)).toEqual(expected);
});
