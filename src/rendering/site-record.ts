import { hash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openCache } from '#indexing/cache.ts';
import type { Question } from '#reading/asked.ts';
import type { EndpointCodes } from './endpoint-code.ts';
import type { ListedPage } from './listed-page.ts';
import type { PagePart } from './page-part.ts';

/** What is remembered of a page that stands in a finished site. */
export interface RecordedPage extends Omit<ListedPage, 'file'> {
  /** Numbers of its questions in the record. */
  readonly questions: readonly number[];
  readonly canonical: string | null;
}

/** A file of a finished site, by which it is recognised. */
export interface RecordedFile {
  readonly size: number;
  /** Milliseconds. */
  readonly modified: number;
  /** SHA-256, for files whose time was lost on the way to another machine. */
  readonly digest: string;
}

/** A finished site as the build that made it left it; kept outside of the site. */
export interface SiteRecord {
  /** The version of the bundle that rendered it. */
  readonly bundle: string;
  /** The code behind its endpoints. */
  readonly endpoints: EndpointCodes;
  /** Which part of the site it is, `3/8`; `null` for all of it. */
  readonly part: string | null;
  /** Of everything that the site was made from. */
  readonly inputs: string;
  /** Every question that a page asked, with a digest of its answer. */
  readonly questions: readonly (readonly [question: Question, answer: string])[];
  /** Numbers of the questions by which each part of the site was listed. */
  readonly lists: Readonly<Record<PagePart, readonly number[]>>;
  /** By its file: every page. */
  readonly pages: Readonly<Record<string, RecordedPage>>;
  /** By its path from the folder of the site: every file. */
  readonly files: Readonly<Record<string, RecordedFile>>;
}

/** The record of the site in a folder, `null` when there is none that can be believed. */
export function readRecord(root: string, target: string): SiteRecord | null {
  const bytes = records(root).get(recordName(root, target));
  return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as SiteRecord);
}

export function writeRecord(root: string, target: string, record: SiteRecord): void {
  const bytes = new TextEncoder().encode(JSON.stringify(record));
  records(root).put(recordName(root, target), bytes);
}

/** Where records lie, from the project's folder. */
const folder = ['.cache', 'published'];
const version = 'record-3';

/** Tells whether another record was written meanwhile, without reading it; `null` when there is none. */
export function recordStamp(root: string, target: string): string | null {
  const path = join(root, ...folder, version, recordName(root, target));
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found ? `${found.ino} ${found.mtimeNs}` : null;
}

const records = (root: string) => openCache(join(root, ...folder), version);

/** Sites are told apart by where they stand. */
function recordName(root: string, target: string): string {
  return hash('sha256', target.startsWith(root) ? target.slice(root.length) : target).slice(0, 16);
}

/** Whether a file is still the one that was recorded. */
export function isIntact(folder: string, path: string, recorded: RecordedFile): boolean {
  const found = lstatSync(join(folder, path), { throwIfNoEntry: false });
  if (!found?.isFile() || found.size !== recorded.size) return false;
  return (
    found.mtimeMs === recorded.modified || digestOfFile(join(folder, path)) === recorded.digest
  );
}

/** A file as it stands. */
export function recordFile(folder: string, path: string, digest: string): RecordedFile {
  const { size, mtimeMs } = lstatSync(join(folder, path));
  return { size, modified: mtimeMs, digest };
}

/**
 * Every file of a folder as it stands.
 *
 * @param known - What need not be looked at again.
 */
export function recordFiles(
  folder: string,
  known: {
    readonly files: ReadonlyMap<string, RecordedFile>;
    /** SHA-256 by path. */
    readonly digests: ReadonlyMap<string, string>;
  },
): Readonly<Record<string, RecordedFile>> {
  return Object.fromEntries(
    filesIn(folder).map((path) => {
      const digest = () => known.digests.get(path) ?? digestOfFile(join(folder, path));
      return [path, known.files.get(path) ?? recordFile(folder, path, digest())];
    }),
  );
}

/** Paths from the folder with `/`, in code-unit order; none when there is no folder. */
export function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
      )
      .sort();
  } catch {
    return [];
  }
}

export function digestOfFile(path: string): string {
  return hash('sha256', readFileSync(path));
}
