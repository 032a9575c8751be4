import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { shardFiles } from '#search/build-shard.ts';
import { indexFormat } from '#search/catalogue.ts';
import type { Manifest, ManifestShard } from '#search/manifest.ts';
import { corpusModel, generatedReport, yearsOf } from './corpus.ts';

/** Run as a process of its own, so that its memory is its own: builds our index of a corpus. */
const [, , count = '100', folder = ''] = process.argv;
const model = corpusModel();
let making = 0;
let bytes = 0;
let files = 0;
const shards: ManifestShard[] = [];
for (const { year, indices } of yearsOf(Number(count))) {
  const reports = indices.map((index) => generatedReport(index, model));
  mkdirSync(join(folder, String(year)), { recursive: true });
  const started = performance.now();
  for (const file of shardFiles(reports)) {
    const compressed = gzipSync(file.bytes, { level: 6 });
    writeFileSync(join(folder, String(year), `${file.path}.bin`), compressed);
    bytes += compressed.length;
    files += 1;
  }
  making += performance.now() - started;
  shards.push({ folder: String(year), reports: reports.length, newest: year, oldest: year });
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
process.stdout.write(JSON.stringify({ seconds: making / 1000, memory, bytes, files }));
