import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { JsonSchema } from './json-schema.ts';
import { schemaFiles, schemaFolder } from './schemas.ts';

const schemas = [...schemaFiles()];

function schemaOf(name: string): JsonSchema {
  return JSON.parse(schemaFiles().get(`${name}.schema.json`) ?? '') as JsonSchema;
}

test.each(schemas)('%s is committed as it is generated; npm run schema writes it', (name, text) => {
  expect(readFileSync(join(schemaFolder, name), 'utf8')).toBe(text);
});

test.each(schemas)('%s describes every key in Chinese', (_, text) => {
  const silent: string[] = [];
  const walk = (schema: JsonSchema, at: string) => {
    for (const [key, part] of Object.entries(schema.properties ?? {})) {
      if (!/\p{Script=Han}/u.test(part.description ?? '')) silent.push(`${at}.${key}`);
      walk(part, `${at}.${key}`);
    }
    for (const part of Object.values(schema.definitions ?? {})) walk(part, at);
    if (schema.items) walk(schema.items, `${at}[]`);
  };
  walk(JSON.parse(text) as JsonSchema, '');
  expect(silent).toEqual([]);
});

test.each(schemas)('%s says in Chinese what each English word of a choice means', (_, text) => {
  const choices = [
    ...text.matchAll(/"enum": \[([^\]]*)\](?:,\s*"enumDescriptions": \[([^\]]*)\])?/gu),
  ];
  for (const [, words = '', meanings = ''] of choices) {
    if (/[a-z]/u.test(words)) {
      expect(meanings.split(',')).toHaveLength(words.split(',').length);
      expect(meanings).toMatch(/^(?:\s*"[^"]*\p{Script=Han}[^"]*",?)+\s*$/u);
    }
  }
});

const written: readonly (readonly [name: string, pattern: string])[] = [
  ['report', 'content/reports/*/*.mdx'],
  ['department', 'content/departments/*.yaml'],
  ['scheme', 'content/schemes/*.yaml'],
  ['site', 'content/site.yaml'],
  ['aliases', 'content/aliases.yaml'],
  ['wording', 'content/wording.yaml'],
];

/** As an editor's own YAML parser sees a file: figures as numbers, dates as text. */
function seen(file: string): unknown {
  const text = readFileSync(file, 'utf8');
  return parse(/^---\n(.*?)^---$/msu.exec(text)?.[1] ?? text);
}

describe.each(written)('the schema %s', (name, pattern) => {
  const validate = new Ajv({ strict: false, allErrors: true }).compile(schemaOf(name));

  test.each(globSync(pattern))('has nothing against %s', (file) => {
    validate(seen(file));
    expect(validate.errors ?? []).toEqual([]);
  });
});

describe('the schema of reports', () => {
  const validate = new Ajv({ strict: false }).compile(schemaOf('report'));
  const report = {
    title: '甲',
    department: 'shili',
    year: 2022,
    scheme: 'shili-2022',
    status: 'draft',
  };

  test.each([
    ['a figure as a number', { budget: { adjusted: 92.1 } }, true],
    ['a figure as text', { budget: { adjusted: '92.10' } }, true],
    ['a hedged figure', { budget: { adjusted: '逾2000' } }, true],
    ['不适用', { budget: { carryover: '不适用' } }, true],
    ['an empty value', { budget: { adjusted: null }, targets: null }, true],
    [
      'indicators in indicators',
      { scores: { indicators: [{ name: '甲', children: [{ name: '乙', score: 1 }] }] } },
      true,
    ],
    ['a thousands separator', { budget: { adjusted: '4,863.08' } }, false],
    ['full-width digits', { budget: { adjusted: '４８６３' } }, false],
    ['a wrong key', { budget: { ajusted: 1 } }, false],
    ['a word outside the choice', { status: '发布' }, false],
    ['a date in words', { published: '2023年8月25日' }, false],
    [
      'a wrong key deep down',
      { scores: { indicators: [{ name: '甲', children: [{ nam: '乙' }] }] } },
      false,
    ],
  ])('%s: %j', (_, parts, right) => {
    expect(validate({ ...report, ...parts })).toBe(right);
  });
});
