import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  dataAddress,
  departmentAddress,
  homeAddress,
  reportAddress,
  reportsAddress,
  yearAddress,
} from '#core/address.ts';
import { sitemap } from '#exports/sitemap.ts';

/**
 * Writes the sitemap of a built site: every page that names its own address as the canonical one.
 *
 * @param url - The site's, without a slash at the end.
 * @param changed - By report id: `YYYY-MM-DD` of its last correction, or of its publication.
 */
export function writeSitemap(
  folder: string,
  { url, changed }: { readonly url: string; readonly changed: ReadonlyMap<string, string> },
): void {
  const lastChange = changesByAddress(changed);
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('/index.html'))
    .map((path) => ({ path, address: new URL(path.replace(/index\.html$/u, ''), url).pathname }))
    .filter(({ path, address }) => isCanonical(join(folder, path), url + address))
    .map(({ address }) => ({ address, changed: lastChange.get(address) ?? null }))
    .sort((a, b) => (a.address < b.address ? -1 : 1));
  for (const [address, text] of sitemap(url, pages)) writeFileSync(join(folder, address), text);
}

/** Redirections name another address, and error pages none. */
function isCanonical(file: string, address: string): boolean {
  const canonical = /<link rel="canonical" href="([^"]*)"/u.exec(readFileSync(file, 'utf8'))?.[1];
  return canonical === address;
}

/** A page that lists reports has changed when the last of them did. */
function changesByAddress(changed: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const last = new Map<string, string>();
  for (const [id, date] of changed) {
    const [department = '', year] = id.split('/');
    for (const address of [
      reportAddress(id),
      departmentAddress(department),
      yearAddress(Number(year)),
      homeAddress,
      reportsAddress,
      dataAddress,
    ]) {
      if (date > (last.get(address) ?? '')) last.set(address, date);
    }
  }
  return last;
}
