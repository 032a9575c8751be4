import { join } from 'node:path';
import { openCache } from '#indexing/cache.ts';
import { codeVersion } from '#indexing/code-version.ts';
import { recordReader } from '#indexing/read-records.ts';
import {
  filesBeside,
  type IndexFile,
  indexDescription,
  indexedVolumes,
} from '#indexing/search-index.ts';
import { openPreparedStore, preparingVersion } from '#preparing/prepared-store.ts';
import { openContent } from '#reading/content-directory.ts';
import { manifestFile } from '#search/manifest.ts';
import type { ContentPlace } from './current-content.ts';
import type { IndexedReport, MadeIndex } from './made-index.ts';

/** Fewer than in a build: somebody waits for it, and nobody loads it over a slow line. */
const mostInShard = 20;

/** Makes the search index of reports that were prepared, as often as asked. */
export class IndexMaker {
  readonly #place: ContentPlace;
  /** Files whose names change with what they hold, as far as they were given. */
  #sent: ReadonlySet<string> = new Set();

  constructor(place: ContentPlace) {
    this.#place = place;
  }

  /** The whole index; what was given before is only named. */
  make(reports: readonly IndexedReport[]): Pick<MadeIndex, 'kept' | 'added'> {
    const sent = this.#sent;
    // Whoever could not be given an index has none of its files.
    this.#sent = new Set();
    const files = indexFiles(this.#place, reports);
    const kept = files.filter(({ path }) => sent.has(path)).map(({ path }) => path);
    const added = files.flatMap(({ path, bytes }) =>
      sent.has(path) ? [] : [[path, bytes] as const],
    );
    this.#sent = new Set(files.flatMap(({ path }) => (path === manifestFile ? [] : [path])));
    return { kept, added };
  }
}

function indexFiles(
  { root, folder }: ContentPlace,
  reports: readonly IndexedReport[],
): readonly IndexFile[] {
  const content = openContent(root, folder);
  const store = openPreparedStore(root, preparingVersion());
  const known = new Map(reports.map((one) => [one.file, one]));
  const digestOf = (file: string) => known.get(file)?.digest ?? '';
  const volumes = [
    ...indexedVolumes({
      reader: () => recordReader(root, content),
      mostInShard,
      files: reports.map(({ file }) => file),
      checkOf: (file) => known.get(file)?.check ?? 'clean',
      cache: openCache(join(root, '.cache', 'search'), codeVersion()),
      prepared: { digestOf, records: (file) => store.records(digestOf(file)) },
    }),
  ];
  const beside = filesBeside(
    volumes.map(({ listed }) => listed),
    indexDescription(content),
  );
  return [...volumes.flatMap(({ files }) => files), ...beside];
}
