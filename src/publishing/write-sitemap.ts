import { writeFileSync } from 'node:fs';
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
 * Writes the sitemap of a built site: every page that names its own address as the canonical one;
 * redirections name another, and error pages none.
 *
 * @param url - The site's, without a slash at the end.
 * @param changed - By report id: `YYYY-MM-DD` of its last correction, or of its publication.
 * @param canonicals - By the file of a page: the address that it names.
 */
export function writeSitemap(
  folder: string,
  {
    url,
    changed,
    canonicals,
  }: {
    readonly url: string;
    readonly changed: ReadonlyMap<string, string>;
    readonly canonicals: ReadonlyMap<string, string | null>;
  },
): void {
  const lastChange = changesByAddress(changed);
  const pages = [...canonicals]
    .filter(([file]) => /(?:^|\/)index\.html$/u.test(file))
    .map(([file, canonical]) => ({ canonical, address: addressOf(file, url) }))
    .filter(({ canonical, address }) => canonical === url + address)
    .map(({ address }) => ({ address, changed: lastChange.get(address) ?? null }))
    .sort((a, b) => (a.address < b.address ? -1 : 1));
  for (const [address, text] of sitemap(url, pages)) writeFileSync(join(folder, address), text);
}

function addressOf(file: string, url: string): string {
  return new URL(`/${file.replace(/index\.html$/u, '')}`, url).pathname;
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
