import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Bill, licenceOf } from '../scripts/supply/bill.ts';
import { packagesOf, readLock } from '../scripts/supply/lock.ts';
import { publishedNotices } from '../scripts/supply/notices.ts';
import { root } from './command-line.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const { allowScripts, dependencies } = JSON.parse(read('package.json')) as {
  readonly allowScripts: Readonly<Record<string, boolean>>;
  readonly dependencies: Readonly<Record<string, string>>;
};
const packages = packagesOf(readLock(root));
const bill = JSON.parse(read('sbom.cdx.json')) as Bill & Readonly<Record<string, unknown>>;
const listed = bill.components.map((one) => one['bom-ref']);

describe('the lock file', () => {
  test('pins every package to one exact version and the digest of its content', () => {
    expect(packages.length).toBeGreaterThan(300);
    const loose = packages.filter(
      ({ version, integrity = '' }) =>
        !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/u.test(version) || !/^sha512-[\w+/]{86}==$/u.test(integrity),
    );
    expect(loose).toEqual([]);
  });

  test('takes no package from anywhere but a registry, and names none', () => {
    expect(packages.filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });

  test('lets no package run a script when it is installed but those named', () => {
    const names = packages
      .filter(({ hasInstallScript }) => hasInstallScript)
      .map(({ id }) => id.slice(0, id.lastIndexOf('@')));
    expect([...new Set(names)].sort()).toEqual(['esbuild', 'node']);
    expect(allowScripts).toEqual({ node: true, esbuild: true });
  });
});

describe('the bill of materials', () => {
  test('lists what the lock file installs for production; npm run sbom renews it', () => {
    const locked = new Set(packages.map(({ id }) => id));
    expect(listed.filter((id) => !locked.has(id))).toEqual([]);
    const direct = Object.entries(dependencies).map(([name, version]) => `${name}@${version}`);
    expect(direct.filter((id) => !listed.includes(id))).toEqual([]);
    const needed = new Set(packages.flatMap(({ id, dev }) => (dev ? [] : [id])));
    expect(listed).toEqual([...needed].sort());
  });

  test('says the same on every machine and every day', () => {
    expect(bill).not.toHaveProperty('serialNumber');
    expect(bill.metadata).not.toHaveProperty('timestamp');
    expect(bill.metadata.component).toMatchObject({ name: 'mingzhang' });
    expect(listed).toEqual([...listed].sort());
  });

  test('knows the licence of every package, and each lets the site be published', () => {
    const open =
      /^(?:MIT|ISC|0BSD|BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|MPL-2\.0|OFL-1\.1|Python-2\.0|Zlib|LGPL-3\.0-or-later)$/u;
    const closed = bill.components.filter((one) => {
      const words = licenceOf(one).replaceAll(/[()]/gu, '');
      const choices = words.split(' OR ').map((choice) => choice.split(' AND '));
      return !choices.some((all) => all.every((licence) => open.test(licence)));
    });
    expect(closed.map((one) => `${one['bom-ref']} ${licenceOf(one)}`)).toEqual([]);
  });
});

describe('the lists of licences', () => {
  test('name every package of the bill', () => {
    const list = read('THIRD-PARTY.md');
    const absent = bill.components.filter(
      (one) => !list.includes(`| ${one.name} | ${one.version} | ${licenceOf(one)} |`),
    );
    expect(absent).toEqual([]);
  });

  test('give the texts of what is published with a site, fonts included', () => {
    const text = read('public/third-party.txt');
    expect(text).toBe(publishedNotices(root));
    for (const words of ['chart.js 4', 'fflate 0', 'SIL OPEN FONT LICENSE', 'Apache License']) {
      expect(text).toContain(words);
    }
  });
});
