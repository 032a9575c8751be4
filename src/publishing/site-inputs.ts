import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { KeptReport } from '#preparing/prepare-reports.ts';
import type { ContentDirectory } from '#reading/content-directory.ts';
import { textOf } from '#reading/content-files.ts';

/**
 * Names everything that a site is made from: the code, every report with all that it is held against,
 * and every file that describes the site.
 *
 * @param bundle - The version of the code.
 */
export function siteInputs(
  bundle: string,
  {
    root,
    folder,
    content,
    reports,
  }: {
    readonly root: string;
    readonly folder: string;
    readonly content: ContentDirectory;
    readonly reports: readonly KeptReport[];
  },
): string {
  const digest = createHash('sha256').update(bundle);
  const add = (path: string) => {
    const text = textOf(content.files, resolve(root, folder, path)) ?? '';
    digest.update(`${path}\0${Buffer.byteLength(text)}\0`).update(text);
  };
  for (const name of ['site.yaml', 'aliases.yaml', 'wording.yaml']) add(name);
  for (const id of content.departments.ids) add(`departments/${id}.yaml`);
  for (const id of content.schemes.ids) add(`schemes/${id}.yaml`);
  for (const { file, digest: report } of reports) digest.update(`${file}\0${report}\0`);
  return digest.digest('hex');
}
