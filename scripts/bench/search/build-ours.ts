import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { planShards, planVolumes } from '#indexing/shard-plan.ts';
import { indexFormat } from '#search/catalogue.ts';
import {
  catalogueEnding,
  type Manifest,
  type ManifestVolume,
  packEnding,
} from '#search/manifest.ts';
import { storedShard } from '#search/stored-shard.ts';
import { storedVolume } from '#search/volume.ts';
import { corpusModel, generatedFile, generatedReport, indexOfFile } from './corpus.ts';

/** Run as a process of its own, so that its memory is its own: builds our index of a corpus. */
const [, , count = '100', folder = ''] = process.argv;
const model = corpusModel();
mkdirSync(folder, { recursive: true });
let making = 0;
let bytes = 0;
const timed = <Result>(make: () => Result): Result => {
  const started = performance.now();
  const result = make();
  making += performance.now() - started;
  return result;
};
const compress = (one: Uint8Array) => new Uint8Array(gzipSync(one, { level: 6 }));
const files = Array.from({ length: Number(count) }, (_, index) => generatedFile(index));
const volumes: ManifestVolume[] = [];
for (const planned of planVolumes(planShards(files))) {
  const shards = planned.map((shard) => {
    const reports = shard.files.map((file) => generatedReport(indexOfFile(file), model));
    return timed(() => storedShard(reports, compress));
  });
  const years = planned.map(({ year }) => year);
  const [newest, oldest] = [Math.max(...years), Math.min(...years)];
  const name = `${newest}-${volumes.length}`;
  timed(() => {
    const { catalogue, pack } = storedVolume(shards);
    const listed = compress(new TextEncoder().encode(JSON.stringify(catalogue)));
    writeFileSync(join(folder, `${name}${catalogueEnding}`), listed);
    writeFileSync(join(folder, `${name}${packEnding}`), pack);
    bytes += listed.length + pack.length;
  });
  const reports = planned.reduce((sum, { files: own }) => sum + own.length, 0);
  volumes.push({ name, reports, newest, oldest });
}
const manifest: Manifest = {
  format: indexFormat,
  name: '示例',
  volumes,
  aliases: [],
  federated: [],
};
writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
const memory = process.resourceUsage().maxRSS / 1024;
process.stdout.write(
  JSON.stringify({ seconds: making / 1000, memory, bytes, files: 2 * volumes.length + 1 }),
);
