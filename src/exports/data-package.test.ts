import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { siteSchema } from '#core/site.ts';
import { tables } from '#exports/tables/index.ts';
import { dataFile } from './data-file.ts';
import { dataPackage } from './data-package.ts';

/** The official schema; it holds keywords for editors, and formats that say nothing of structure. */
const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(
  JSON.parse(
    readFileSync(
      resolve(import.meta.dirname, '../../tests/fixtures/datapackage-2.0.schema.json'),
      'utf8',
    ),
  ),
);

const site = (licence: string | undefined) =>
  siteSchema.parse({
    name: '示例站',
    description: '示例',
    organisation: '示例市财政局（示例）',
    url: 'https://jixiao.example.gov.cn',
    licence,
  });

const files = tables.map((table) => ({ table, rows: 1, csv: dataFile(new Uint8Array()) }));

test.each(['可自由使用，请注明来源。', undefined])('validates with the licence %s', (licence) => {
  const described = JSON.parse(JSON.stringify(dataPackage(site(licence), files)));
  validate(described);
  expect(validate.errors ?? []).toEqual([]);
  expect('licenses' in described).toBe(licence !== undefined);
});

test('the official schema refuses a package without a path or with an unknown type', () => {
  const described = JSON.parse(JSON.stringify(dataPackage(site(undefined), files)));
  const [first, ...others] = described.resources;
  const { path, ...pathless } = first;
  expect(path).toBe('reports.csv');
  expect(validate({ ...described, resources: [pathless, ...others] })).toBe(false);
  const [field, ...fields] = first.schema.fields;
  const wrong = { ...first.schema, fields: [{ ...field, type: 'amount' }, ...fields] };
  expect(validate({ ...described, resources: [{ ...first, schema: wrong }] })).toBe(false);
});

test('gives the size and the SHA-256 of what was published', () => {
  expect(dataFile(new Uint8Array())).toEqual({
    content: new Uint8Array(0),
    bytes: 0,
    sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  });
  expect(dataFile(new TextEncoder().encode('明账')).bytes).toBe(6);
});
