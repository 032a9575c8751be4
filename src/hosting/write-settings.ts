import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apacheSettings } from './apache.ts';
import { netlifySettings } from './netlify.ts';
import { nginxSettings } from './nginx.ts';
import { objectStorageSettings } from './object-storage.ts';
import { type Area, areasOf } from './response-headers.ts';

/** The headers of a site, from what its own file says. */
export function areasOfSite({
  federated,
}: {
  readonly federated: readonly { readonly url: string }[];
}): readonly Area[] {
  return areasOf(federated.map(({ url }) => url));
}

/**
 * Writes what servers look for in the site itself: `_headers` and `.htaccess`.
 *
 * @param names - What there is at the top of the site, and in its search index.
 */
export function writeSettings(
  site: string,
  areas: readonly Area[],
  names: Parameters<typeof netlifySettings>[1],
): void {
  writeFileSync(join(site, '_headers'), netlifySettings(areas, names));
  writeFileSync(join(site, '.htaccess'), apacheSettings(areas));
}

/** What stands beside the code of a project: all that it is built with. */
const bill = 'sbom.cdx.json';

/**
 * Writes what is given to whoever runs the servers, beside the site: settings for nginx and for object
 * storage, and the project's bill of materials.
 */
export function writeServerSettings(folder: string, areas: readonly Area[], root: string): void {
  mkdirSync(folder, { recursive: true });
  replace(join(folder, 'nginx.conf'), nginxSettings(areas));
  replace(join(folder, 'object-storage.json'), objectStorageSettings(areas));
  if (existsSync(join(root, bill))) {
    replace(join(folder, bill), readFileSync(join(root, bill), 'utf8'));
  }
}

/** In one step: whoever reads meanwhile finds the old file or the new one. */
function replace(path: string, text: string): void {
  const beside = `${path}.${process.pid}.new`;
  try {
    writeFileSync(beside, text);
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}
