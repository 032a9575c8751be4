import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { indexFormat } from '#search/catalogue.ts';
import {
  catalogueEnding,
  type Manifest,
  type ManifestVolume,
  packEnding,
} from '#search/manifest.ts';
import { type StoredShard, storedShard } from '#search/stored-shard.ts';
import { storedVolume } from '#search/volume.ts';
import { corpusModel, generatedReport, yearsOf } from './corpus.ts';

/** Run as a process of its own, so that its memory is its own: builds our index of a corpus. */
const [, , count = '100', folder = ''] = process.argv;
const model = corpusModel();
mkdirSync(folder, { recursive: true });
let making = 0;
let bytes = 0;
const compress = (one: Uint8Array) => new Uint8Array(gzipSync(one, { level: 6 }));
const volumes: ManifestVolume[] = [];
let shards: StoredShard[] = [];
let held: { readonly year: number; readonly reports: number }[] = [];
const close = () => {
  if (shards.length === 0) return;
  const years = held.map(({ year }) => year);
  const [newest, oldest] = [Math.max(...years), Math.min(...years)];
  const name = `${newest}-${volumes.length}`;
  const { catalogue, pack } = storedVolume(shards);
  const listed = compress(new TextEncoder().encode(JSON.stringify(catalogue)));
  writeFileSync(join(folder, `${name}${catalogueEnding}`), listed);
  writeFileSync(join(folder, `${name}${packEnding}`), pack);
  bytes += listed.length + pack.length;
  const reports = held.reduce((sum, one) => sum + one.reports, 0);
  volumes.push({ name, reports, newest, oldest });
  shards = [];
  held = [];
};
for (const { year, indices } of yearsOf(Number(count))) {
  for (let from = 0; from < indices.length; from += 100) {
    const reports = indices.slice(from, from + 100).map((index) => generatedReport(index, model));
    const started = performance.now();
    shards.push(storedShard(reports, compress));
    held.push({ year, reports: reports.length });
    if (held.reduce((sum, one) => sum + one.reports, 0) >= 1000) close();
    making += performance.now() - started;
  }
}
const started = performance.now();
close();
making += performance.now() - started;
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
