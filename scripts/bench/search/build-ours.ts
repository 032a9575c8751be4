import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { indexFormat } from '#search/catalogue.ts';
import {
  catalogueEnding,
  type Manifest,
  type ManifestShard,
  packEnding,
} from '#search/manifest.ts';
import { storedShard } from '#search/stored-shard.ts';
import { corpusModel, generatedReport, yearsOf } from './corpus.ts';

/** Run as a process of its own, so that its memory is its own: builds our index of a corpus. */
const [, , count = '100', folder = ''] = process.argv;
const model = corpusModel();
mkdirSync(folder, { recursive: true });
let making = 0;
let bytes = 0;
const shards: ManifestShard[] = [];
for (const { year, indices } of yearsOf(Number(count))) {
  const reports = indices.map((index) => generatedReport(index, model));
  const started = performance.now();
  const { catalogue, pack } = storedShard(
    reports,
    (one) => new Uint8Array(gzipSync(one, { level: 6 })),
  );
  writeFileSync(join(folder, `${year}${catalogueEnding}`), catalogue);
  writeFileSync(join(folder, `${year}${packEnding}`), pack);
  bytes += catalogue.length + pack.length;
  making += performance.now() - started;
  shards.push({ name: String(year), reports: reports.length, newest: year, oldest: year });
}
const manifest: Manifest = {
  format: indexFormat,
  name: '示例',
  shards,
  aliases: [],
  federated: [],
};
writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
const memory = process.resourceUsage().maxRSS / 1024;
process.stdout.write(
  JSON.stringify({ seconds: making / 1000, memory, bytes, files: 2 * shards.length + 1 }),
);
