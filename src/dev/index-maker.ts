import { join, resolve } from 'node:path';
import { openCache } from '#indexing/cache.ts';
import { codeVersion } from '#indexing/code-version.ts';
import {
  filesBeside,
  type IndexFile,
  indexDescription,
  indexedVolumes,
} from '#indexing/search-index.ts';
import { prepareReports } from '#preparing/prepare-reports.ts';
import { openPreparedStore, preparingVersion } from '#preparing/prepared-store.ts';
import { type ContentDirectory, openContent } from '#reading/content-directory.ts';
import { type CheckStatus, checkStatusOf } from '#search/check-status.ts';
import { manifestFile } from '#search/manifest.ts';
import type { ContentPlace } from './current-content.ts';
import type { MadeIndex } from './made-index.ts';

/** How a report came out, and the digest under which it is kept. */
interface Known {
  readonly check: CheckStatus;
  readonly digest: string;
}

/** Makes the search index of reports that can be read and are to be published, as often as asked. */
export class IndexMaker {
  readonly #place: ContentPlace;
  /** Reports that have not changed since they were prepared; `null` for those not published. */
  readonly #known = new Map<string, Known | null>();
  /** Files whose names change with what they hold, as far as they were given. */
  #sent: ReadonlySet<string> = new Set();

  constructor(place: ContentPlace) {
    this.#place = place;
  }

  /** A saved report changes how it and the year held against it come out, all else every report. */
  forget(path: string | null): void {
    const { root, folder } = this.#place;
    const { reportFiles } = openContent(root, folder);
    const index = reportFiles.findIndex((file) => resolve(root, file) === path);
    if (index < 0) this.#known.clear();
    else for (const file of reportFiles.slice(index, index + 2)) this.#known.delete(file);
  }

  /** The whole index; what was given before is only named. */
  async make(): Promise<Pick<MadeIndex, 'kept' | 'added'>> {
    const { root, folder } = this.#place;
    const content = openContent(root, folder);
    const sent = this.#sent;
    // Whoever could not be given an index has none of its files.
    this.#sent = new Set();
    await this.#check(content);
    const files = indexFiles(root, content, this.#known);
    const kept = files.filter(({ path }) => sent.has(path)).map(({ path }) => path);
    const added = files.flatMap(({ path, bytes }) =>
      sent.has(path) ? [] : [[path, bytes] as const],
    );
    this.#sent = new Set(files.flatMap(({ path }) => (path === manifestFile ? [] : [path])));
    return { kept, added };
  }

  async #check(content: ContentDirectory): Promise<void> {
    const files = content.reportFiles.filter((file) => !this.#known.has(file));
    const prepared = await prepareReports({ ...this.#place, content, files });
    for (const { file, status, findings, digest } of prepared) {
      const isPublished = status === 'published';
      this.#known.set(file, isPublished ? { check: checkStatusOf(findings), digest } : null);
    }
  }
}

function indexFiles(
  root: string,
  content: ContentDirectory,
  known: ReadonlyMap<string, Known | null>,
): readonly IndexFile[] {
  const store = openPreparedStore(root, preparingVersion());
  const digestOf = (file: string) => known.get(file)?.digest ?? '';
  const volumes = [
    ...indexedVolumes({
      root,
      content,
      files: content.reportFiles.filter((file) => known.get(file)),
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
