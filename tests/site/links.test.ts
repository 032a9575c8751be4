import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { addresses } from './visit.ts';

const out = inject('out');
const html = (address: string) => readFileSync(join(out, address, 'index.html'), 'utf8');

const anchors = new Map(
  addresses.map((address) => [
    address,
    new Set([...html(address).matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id)),
  ]),
);

test.each(addresses)('every link, image and script of %s leads somewhere', (address) => {
  const targets = [...html(address).matchAll(/\s(?:href|src)="([^"]*)"/gu)].map(
    ([, to]) => to ?? '',
  );
  const local = targets
    .map((to) => new URL(to.replaceAll('&amp;', '&'), `http://site${address}`))
    .filter(({ host }) => host === 'site');
  expect(local.length).toBeGreaterThan(5);
  const dead = local.filter(({ pathname, hash }) => {
    const path = decodeURIComponent(pathname);
    const file = join(out, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file) || !statSync(file).isFile()) return true;
    return hash !== '' && !anchors.get(path)?.has(decodeURIComponent(hash.slice(1)));
  });
  expect(dead.map(({ pathname, hash }) => pathname + hash)).toEqual([]);
});

test.each(addresses)('no two elements of %s share an id', (address) => {
  const ids = [...html(address).matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
