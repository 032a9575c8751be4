import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ContentDirectory } from '#reading/content-directory.ts';
import { neighboursOf, reportId } from '#reading/report-files.ts';

/** Digests of everything that preparing a report looks at. */
export interface ReportInputs {
  /** Of one report file and all that it is held against. */
  readonly digestOf: (file: string) => string;
}

/** A link to another report of the site. */
const link = /\/reports\//u;

/**
 * Follows what the checks of a report consult: its text, the year before, its department and scheme,
 * the names of the others, the wrong words, its attachments; which reports there are only where its
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
  const read = (path: string) => textAt(resolve(root, path));
  const departments = content.departments.ids.map((id) => read(`${folder}/departments/${id}.yaml`));
  const shared = digest([...departments, read(`${folder}/wording.yaml`)]);
  const schemes = digest(content.schemes.ids.map((id) => read(`${folder}/schemes/${id}.yaml`)));
  const all = digest(content.reportFiles);
  const neighbours = neighboursOf(content.reportFiles);
  return {
    digestOf: (file) => {
      const id = reportId(file);
      const [department = '', year = ''] = id.split('/');
      const text = read(file);
      const { before, lastYear } = neighbours(department, Number(year));
      return digest([
        file,
        text,
        before === null ? '' : read(before),
        String(lastYear),
        shared,
        schemes,
        attachmentState(content, id),
        link.test(text) ? all : '',
      ]);
    },
  };
}

/** Names, sizes and times of change of the files in a report's attachment folder. */
function attachmentState(content: ContentDirectory, id: string): string {
  return JSON.stringify(
    content.attachmentNames(id).map((name) => {
      const { size, mtimeMs, ctimeMs } = statSync(content.attachmentPath(id, name) ?? '', {
        throwIfNoEntry: false,
      }) ?? { size: 0, mtimeMs: 0, ctimeMs: 0 };
      return [name, size, mtimeMs, ctimeMs];
    }),
  );
}

function textAt(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function digest(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest('hex');
}
