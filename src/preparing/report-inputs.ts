import { createHash, hash } from 'node:crypto';
import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { ContentDirectory } from '#reading/content-directory.ts';
import { filesOnDisk, textOf } from '#reading/content-files.ts';
import { remembering } from '#reading/remembering.ts';
import { neighboursOf, reportId } from '#reading/report-files.ts';

/** Digests of everything that preparing a report looks at. */
export interface ReportInputs {
  /** Of one report file and all that it is held against. */
  readonly digestOf: (file: string) => string;
  /** Whether that is the digest of what was read to prepare it: its text, last year's, all around them. */
  readonly isStill: (file: string, digest: string) => boolean;
}

/** What stands in every link to another report of the site. */
const link = '/reports/';

/**
 * Follows what the checks of a report consult: its text, the year before, its department and scheme,
 * the names of the others, the wrong words, its attachments, what is on record of it; which reports there are only where its
 * text links to one.
 *
 * @param root - The project's root.
 * @param folder - The content folder, relative to the root.
 */
export function reportInputs(
  root: string,
  folder: string,
  content: ContentDirectory,
): ReportInputs {
  const read = (path: string) => textOf(content.files, resolve(root, path)) ?? '';
  const departments = content.departments.ids.map((id) => read(`${folder}/departments/${id}.yaml`));
  const shared = digest([...departments, read(`${folder}/wording.yaml`)]);
  const schemes = digest(content.schemes.ids.map((id) => read(`${folder}/schemes/${id}.yaml`)));
  const all = digest(content.reportFiles);
  const neighbours = neighboursOf(content.reportFiles);
  const textNow = (file: string) => readTextOf(content.files.bytes(resolve(root, file)));
  // Reading the files again would take three times as long as a digest of what was read.
  const textRead = remembering((file) => readTextOf(content.readReportFile(file).source), 3);
  // A report is looked at for itself and for the year behind it.
  const texts = new Map<string, ReadText>();
  const readText = (file: string): ReadText => {
    const known = texts.get(file) ?? textNow(file);
    texts.set(file, known);
    return known;
  };
  const digestWith = (file: string, textAt: (file: string) => ReadText) => {
    const id = reportId(file);
    const [department = '', year = ''] = id.split('/');
    const text = textAt(file);
    const { before, lastYear } = neighbours(department, Number(year));
    return digest([
      file,
      text.digest,
      before === null ? '' : textAt(before).digest,
      String(lastYear),
      shared,
      schemes,
      attachmentState(content, id),
      ledgerState(content, id),
      text.links ? all : '',
    ]);
  };
  return {
    digestOf: (file) => digestWith(file, readText),
    // The text of a file that has a byte-order mark, or is not UTF-8, has other bytes.
    isStill: (file, known) =>
      digestWith(file, textRead) === known || digestWith(file, textNow) === known,
  };
}

/** What is kept of a report's text once it was read. */
interface ReadText {
  readonly digest: string;
  /** Whether it links to another report. */
  readonly links: boolean;
}

/** Of bytes, as long as nobody needs them as a text: one would have to be made of them. */
function readTextOf(text: Uint8Array | string | null): ReadText {
  if (text === null) return readTextOf('');
  const links =
    typeof text === 'string'
      ? text.includes(link)
      : Buffer.from(text.buffer, text.byteOffset, text.length).includes(link);
  return { digest: hash('sha256', text), links };
}

/** What tells apart two states of a report's attachment folder. */
function attachmentState(content: ContentDirectory, id: string): string {
  const names = content.attachmentNames(id);
  return JSON.stringify(
    names.map((name) => [name, ...fileState(content, content.attachmentPath(id, name))]),
  );
}

/** What tells apart two states of what is on record of a report. */
function ledgerState(content: ContentDirectory, id: string): string {
  const { path, kept } = content.ledgers;
  const states = kept(id).map((file) => [basename(file), ...fileState(content, file)]);
  return JSON.stringify([textOf(content.files, path(id)), states]);
}

/** Size and times of a file on disk; of one that is only about to be committed, its content. */
function fileState({ files }: ContentDirectory, path: string | null) {
  if (path === null) return [];
  if (files !== filesOnDisk) return [digest([textOf(files, path) ?? ''])];
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? [found.size, found.mtimeMs, found.ctimeMs] : [];
}

function digest(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest('hex');
}
