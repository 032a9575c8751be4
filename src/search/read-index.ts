import { type CatalogueReport, indexFormat, type RecordText } from './catalogue.ts';
import type { Manifest, ManifestVolume } from './manifest.ts';
import type { PackTable } from './pack.ts';
import type { SearchDepartment } from './record.ts';
import { sectionKinds } from './section-kind.ts';
import type { VolumeCatalogue } from './volume.ts';

/**
 * Reads the files of an index that are not our own: another site's may be damaged, of another version
 * or hostile. Whatever is not exactly of the shape that we write is refused with a `RangeError`;
 * addresses are built from checked parts only, and texts are never anything but text.
 */

const mostVolumes = 1000;
const mostShards = 200;
const mostReports = 5000;
const longestText = 2000;

type Unknown = Readonly<Record<string, unknown>>;

export function readManifest(bytes: Uint8Array): Manifest {
  const { format, name, volumes, aliases, federated } = object(parsed(bytes));
  if (format !== indexFormat) refuse(`format ${String(format)}`);
  return {
    format: indexFormat,
    name: text(name),
    volumes: list(volumes, mostVolumes).map((entry): ManifestVolume => {
      const { name: file, reports, newest, oldest } = object(entry);
      return {
        name: matching(file, /^[\w-]{1,80}$/u),
        reports: whole(reports),
        newest: whole(newest),
        oldest: whole(oldest),
      };
    }),
    aliases: list(aliases, 1000).map((group) => list(group, 20).map(text)),
    federated: list(federated, 200).map((entry) => {
      const { name: called, url } = object(entry);
      return { name: text(called), url: matching(url, /^https?:\/\/[\w.:-]{1,200}$/u) };
    }),
  };
}

export function readCatalogue(bytes: Uint8Array): VolumeCatalogue {
  const { shards, blocks, table } = object(parsed(bytes));
  return {
    shards: list(shards, mostShards).map(shardCatalogue),
    blocks: list(blocks, 100_000).map(text),
    table: packTable(table),
  };
}

function packTable(value: unknown): PackTable {
  return Object.fromEntries(
    Object.entries(object(value)).map(([group, sizes]) => [group, list(sizes, 100_000).map(whole)]),
  );
}

function shardCatalogue(value: unknown): VolumeCatalogue['shards'][number] {
  const { departments, reports, headings, lengths } = object(value);
  const owners = list(departments, mostReports).map(department);
  const known = list(reports, mostReports).map((entry) => report(entry, owners.length));
  const records = known.reduce((sum, { kinds }) => sum + kinds.length, 0);
  const oneEach = (sizes: unknown) => {
    const read = list(sizes, 1_000_000).map(whole);
    return read.length === records ? read : refuse('lengths');
  };
  return {
    departments: owners,
    reports: known,
    headings: oneEach(headings),
    lengths: oneEach(lengths),
  };
}

export function readTexts(bytes: Uint8Array): readonly RecordText[] {
  return list(parsed(bytes), 10_000).map((entry): RecordText => {
    const [anchor, trail, blocks] = list(entry, 3);
    const longText = (value: unknown) => (typeof value === 'string' ? value : refuse('text'));
    return [text(anchor), list(trail, 20).map(longText), list(blocks, 100_000).map(longText)];
  });
}

function department(entry: unknown): SearchDepartment {
  const { id, name, names, region } = object(entry);
  return {
    id: matching(id, /^[a-z0-9-]{1,80}$/u),
    name: text(name),
    names: list(names, 50).map(text),
    region: region === null ? null : text(region),
  };
}

const kindLetters = new RegExp(`^[${sectionKinds.map(({ code }) => code).join('')}]{1,5000}$`, 'u');

function report(entry: unknown, departments: number): CatalogueReport {
  const { id, title, year, department: owner, check, score, rate, kinds } = object(entry);
  if (whole(owner) >= departments) refuse('department');
  return {
    id: matching(id, /^[a-z0-9-]{1,80}\/\d{4}$/u),
    title: text(title),
    year: whole(year),
    department: whole(owner),
    check:
      check === 'clean' || check === 'noted' || check === 'acknowledged' ? check : refuse('check'),
    score: score === null ? null : text(score),
    rate: rate === null ? null : text(rate),
    kinds: matching(kinds, kindLetters),
  };
}

function parsed(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}

function object(value: unknown): Unknown {
  return typeof value === 'object' && value !== null ? (value as Unknown) : refuse('object');
}

function list(value: unknown, most: number): readonly unknown[] {
  return Array.isArray(value) && value.length <= most ? value : refuse('list');
}

function text(value: unknown): string {
  return typeof value === 'string' && value.length <= longestText ? value : refuse('text');
}

function matching(value: unknown, pattern: RegExp): string {
  return typeof value === 'string' && pattern.test(value) ? value : refuse('name');
}

function whole(value: unknown): number {
  return Number.isSafeInteger(value) && (value as number) >= 0
    ? (value as number)
    : refuse('number');
}

function refuse(what: string): never {
  throw new RangeError(`Unexpected ${what} in a search index`);
}
