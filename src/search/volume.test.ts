import { expect, test } from 'vitest';
import { openContent } from '#reading/content-directory.ts';
import { findPhrase } from './find-phrase.ts';
import { openVolume } from './open-volume.ts';
import { searchReport } from './records.ts';
import { storedShard } from './stored-shard.ts';
import { symbolsOf } from './symbols.ts';
import { partsOfBlock, storedVolume } from './volume.ts';

const content = openContent(process.cwd());
const reports = content.reportFiles.flatMap((file) => {
  const { report } = content.readReportFile(file);
  const department = report && content.departments.get(report.data.department);
  return report && department ? [searchReport(report, department, 'clean')] : [];
});
const plain = (bytes: Uint8Array<ArrayBuffer>) => bytes;
const alone = reports.map((report) => storedVolume([storedShard([report], plain)]));
const together = storedVolume(reports.map((report) => storedShard([report], plain)));

test('shards laid side by side answer as each of them does alone, texts and figures included', async () => {
  const loaded: number[] = [];
  const shards = openVolume(together.catalogue, async ({ start, end }) => {
    loaded.push(end - start);
    return together.pack.subarray(start, end);
  });
  expect(shards).toHaveLength(reports.length);
  for (const query of [
    '执行率',
    '4863.08',
    '2021年度',
    '三公经费',
    '的',
    'mdx',
    '满意度',
    '98.89%',
  ]) {
    const { symbols } = symbolsOf(query);
    for (const [index, shard] of shards.entries()) {
      const volume = alone[index];
      if (!volume) throw new Error('Unexpected number of volumes');
      const [own] = openVolume(volume.catalogue, async ({ start, end }) =>
        volume.pack.subarray(start, end),
      );
      if (!own) throw new Error('Unexpected volume without shards');
      expect(await findPhrase(shard, symbols), query).toEqual(await findPhrase(own, symbols));
      const last = shard.records.length - 1;
      expect(await shard.text(last)).toEqual(await own.text(last));
      expect(await shard.figures()).toEqual(await own.figures());
    }
  }
});

test('a block is loaded once for all shards', async () => {
  let loads = 0;
  const shards = openVolume(together.catalogue, async ({ start, end }) => {
    loads += 1;
    return together.pack.subarray(start, end);
  });
  const { symbols } = symbolsOf('执行');
  await Promise.all(shards.map((shard) => findPhrase(shard, symbols)));
  expect(loads).toBe(1);
});

test.each([
  ['with a part beyond its end', [0, 200, 1]],
  ['without its mark', [31, 139, 1]],
  ['empty', []],
])('a damaged block ends in an error: %s', (_, bytes) => {
  expect(() => partsOfBlock(Uint8Array.from(bytes), 2)).toThrow(RangeError);
});
