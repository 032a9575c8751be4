import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../command-line.ts';
import { linksOf } from './page-links.ts';
import { addresses } from './visit.ts';

const out = inject('out');
const { url } = parse(readFileSync(join(root, 'content/site.yaml'), 'utf8')) as { url: string };
const site = new URL(url);

const files = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(folder, path)).isFile());
const read = (path: string) => readFileSync(join(out, path), 'utf8');

const pages = new Map([
  ...addresses.map((address): [string, string] => [address, read(`${address}index.html`)]),
  ['/404.html', read('404.html')],
]);
const anchors = new Map(
  [...pages].map(([address, html]) => [
    address,
    new Set([...html.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id)),
  ]),
);

/** Of links those to this site that lead nowhere. */
function dead(links: readonly string[], from: string): readonly string[] {
  return links.filter((link) => {
    const { host, pathname, hash } = new URL(link, site.origin + from);
    if (host !== site.host) return false;
    const path = decodeURIComponent(pathname);
    const file = join(out, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file) || !statSync(file).isFile()) return true;
    // A place in a text, `#:~:text=`, needs no anchor.
    const anchor = decodeURIComponent(hash.slice(1)).replace(/:~:.*$/u, '');
    return anchor !== '' && !anchors.get(path)?.has(anchor);
  });
}

describe.each([...pages])('%s', (address, html) => {
  const links = linksOf(html);

  test('every link, image, script and address of it leads somewhere', () => {
    expect(links.length).toBeGreaterThan(5);
    expect(dead(links, address)).toEqual([]);
  });

  test('no two elements share an id', () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('it leads to no other site but those that content or a rule names', () => {
    const others = links
      .map((link) => new URL(link, site))
      .filter(({ host }) => host !== site.host);
    const unnamed = others.filter(
      ({ protocol, host }) => protocol.startsWith('http') && !named(host),
    );
    expect(unnamed.map(({ href }) => href)).toEqual([]);
    expect(
      others.filter(({ protocol }) => !/^(?:https?|mailto|tel|data):$/u.test(protocol)),
    ).toEqual([]);
  });
});

/** What editors wrote, and the sources that rules name: whatever host stands there is meant. */
const written = [
  ...files(join(root, 'content')).map((path) => join(root, 'content', path)),
  ...files(join(root, 'src/rules')).map((path) => join(root, 'src/rules', path)),
]
  .filter((path) => /\.(?:mdx?|ya?ml|ts)$/u.test(path))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

function named(host: string): boolean {
  return written.includes(`//${host}`);
}

const texts = files(out).filter((path) =>
  ['.css', '.csv', '.json', '.txt', '.webmanifest', '.xml'].includes(extname(path)),
);

test.each(texts)('every address of this site in %s leads somewhere', (path) => {
  const text = read(path);
  const own = text.match(new RegExp(`${site.origin}[^\\s"'<>\\\\,;)\\]，。；）]*`, 'gu')) ?? [];
  const inStyles = [...text.matchAll(/url\(["']?([^"')]+)/gu)].map(([, to]) => to ?? '');
  const links =
    extname(path) === '.css' ? inStyles : own.map((link) => link.replaceAll('&amp;', '&'));
  expect(dead(links, `/${path}`)).toEqual([]);
});

test('every address in the map of the site is a page, each once', () => {
  const maps = texts.filter((path) => /^sitemap[^/]*\.xml$/u.test(path));
  const listed = maps.flatMap((path) =>
    [...read(path).matchAll(/<url>\s*<loc>([^<]+)<\/loc>/gu)].map(
      ([, loc]) => new URL(loc ?? '').pathname,
    ),
  );
  expect(listed.filter((path, index) => listed.indexOf(path) !== index)).toEqual([]);
  expect(listed.filter((path) => !addresses.includes(decodeURIComponent(path)))).toEqual([]);
});
