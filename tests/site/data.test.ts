import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, inject, test } from 'vitest';
import { openContent } from '#reading/content-directory.ts';
import { root } from '../command-line.ts';
import { csvRecords, csvRows } from './csv-rows.ts';

const out = inject('out');
const path = (address: string) => join(out, ...address.split('/'));
const read = (address: string) => readFileSync(path(address), 'utf8');

interface Field {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'year' | 'date' | 'boolean';
  readonly constraints?: { readonly required?: boolean };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly rows: number;
  readonly schema: { readonly fields: readonly Field[]; readonly primaryKey: readonly string[] };
}

const described = JSON.parse(read('data/datapackage.json'));
const resources: readonly Resource[] = described.resources;

/** What a cell of each type looks like in CSV (Table Schema 2.0, default formats). */
const shapes: Readonly<Record<Field['type'], RegExp>> = {
  string: /^/u,
  number: /^-?\d+(?:\.\d+)?$/u,
  integer: /^-?\d+$/u,
  year: /^\d{4}$/u,
  date: /^\d{4}-\d{2}-\d{2}$/u,
  boolean: /^(?:true|false)$/u,
};

test('the Data Package is valid under the official schema', () => {
  const schema = JSON.parse(
    readFileSync(join(root, 'tests/fixtures/datapackage-2.0.schema.json'), 'utf8'),
  );
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
  validate(described);
  expect(validate.errors ?? []).toEqual([]);
  expect(described.licenses[0].title).toContain('可自由使用');
});

test('the Data Package describes every table that is published', () => {
  const besides = ['dictionary.csv'];
  const files = readdirSync(path('data')).filter((name) => name.endsWith('.csv'));
  expect([...resources.map((resource) => resource.path), ...besides].sort()).toEqual(files.sort());
});

describe.each(resources)('$name', (resource) => {
  const { fields, primaryKey } = resource.schema;
  const file = `data/${resource.path}`;
  const rows = csvRows(path(file));

  test('has the size and the SHA-256 that the Data Package states', () => {
    const bytes = readFileSync(path(file));
    expect(bytes.length).toBe(resource.bytes);
    expect(`sha256:${createHash('sha256').update(bytes).digest('hex')}`).toBe(resource.hash);
    expect(rows).toHaveLength(resource.rows);
  });

  test('begins with a byte order mark and ends its lines with CRLF', () => {
    const text = read(file);
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(csvRecords(path(file))[0]).toEqual(fields.map(({ name }) => name));
  });

  test('holds in every cell what its Table Schema says', () => {
    const wrong = rows.flatMap((row) =>
      fields.flatMap(({ name, type, constraints }) => {
        const cell = row[name] ?? '';
        if (cell === '') return constraints?.required ? [`${name} is empty`] : [];
        return shapes[type].test(cell) ? [] : [`${name}: ${cell}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('holds nothing that a spreadsheet would run', () => {
    const cells = rows.flatMap((row) => Object.values(row));
    const risky = cells.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/u.test(cell));
    expect(risky.filter((cell) => !/^-\d+(?:\.\d+)?%?$/u.test(cell))).toEqual([]);
  });

  test('tells its rows apart by its key, and each of them belongs to a report', () => {
    const keys = rows.map((row) => primaryKey.map((name) => row[name]).join(' '));
    expect(new Set(keys).size).toBe(keys.length);
    const reports = new Set(csvRows(path('data/reports.csv')).map((row) => row['reportId']));
    // What is withdrawn is in no other table.
    const isWithdrawn = resource.name === 'withdrawals';
    expect(rows.filter((row) => reports.has(row['reportId']) === isWithdrawn)).toEqual([]);
  });

  test('says the same as JSON', () => {
    const same = (JSON.parse(read(file.replace('.csv', '.json'))) as Record<string, unknown>[]).map(
      (row) =>
        Object.fromEntries(
          Object.entries(row).map(([name, value]) => [name, value === null ? '' : String(value)]),
        ),
    );
    const plain = rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, cell]) => [
          name,
          cell.replace(/^'(?=[=+\-@＝＋－＠])/u, ''),
        ]),
      ),
    );
    expect(plain).toEqual(same);
  });
});

/** The published reports as the reader gives them, apart from everything that was built. */
const content = openContent(root);
const published = content.reportFiles
  .flatMap((file) => content.readReportFile(file).report ?? [])
  .filter(({ data }) => data.status === 'published');

test('the tables have as many rows as the reports have items', () => {
  const count = (table: string) => csvRows(path(`data/${table}.csv`)).length;
  const total = (of: (data: (typeof published)[number]['data']) => number) =>
    published.reduce((sum, { data }) => sum + of(data), 0);
  expect(published).toHaveLength(12);
  expect(count('reports')).toBe(12);
  expect(count('projects')).toBe(total(({ projects }) => projects.length));
  expect(count('targets')).toBe(total(({ targets }) => targets.length));
  expect(count('problems')).toBe(total(({ problems }) => problems.length));
  expect(count('corrections')).toBe(1);
});

describe('beside its page', () => {
  const education = JSON.parse(read('reports/slsjyj/2022.json'));

  test('a report has its data, figures as stated', () => {
    expect(Object.keys(education)).toEqual([
      'schema',
      'id',
      'title',
      'department',
      'year',
      'scheme',
      'unit',
      'published',
      'approved',
      'indexNumber',
      'documentNumber',
      'source',
      'budget',
      'scores',
      'targets',
      'projects',
      'problems',
      'measures',
      'followUp',
      'evaluation',
      'attachments',
      'corrections',
      'version',
      'superseded',
      'versions',
      'outline',
      'checks',
      'links',
      'publisher',
      'licence',
    ]);
    expect(education.schema).toBe('mingzhang-report/1');
    expect(education.budget.carryover).toBe('318.20');
    expect(education.budget.executionRate).toBe('98.38%');
    expect(education.budget.income).toBeNull();
    expect(education.scores.indicators[0].children[0].children[1].score).toBe('1.8');
  });

  test('a report has its checks with their arithmetic', () => {
    const rate = education.checks.rules.find(
      ({ id }: { readonly id: string }) => id === 'execution-rate-follows-from-amounts',
    );
    expect(rate.outcome).toBe('passed');
    expect(rate.workings[0]).toContain('19365.85');
    const civil = JSON.parse(read('reports/slsmzj/2023.json'));
    expect(civil.checks.findings[0].rule).toBe('scores-sum-to-total');
    expect(civil.checks.findings[0].acknowledged).toContain('签发的原件');
  });

  test('a report has its figures one on a line', () => {
    const rows = csvRows(path('reports/slsjyj/2022.csv'));
    expect(rows[0]).toEqual({
      项目: '年初预算数',
      路径: 'budget.initial',
      数值: '19428.58',
      单位: '万元',
      位置: '（三）部门整体收支情况',
      网址: 'https://mingzhang.example/reports/slsjyj/2022/#s1-3',
    });
  });

  test('every published report has both, and nothing else has', () => {
    const found = readdirSync(path('reports'), { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => /^[^/]+\/[^/]+\.(?:json|csv)$/u.test(name));
    const expected = published.flatMap(({ id }) => [`${id}.csv`, `${id}.json`]);
    expect(found.sort()).toEqual(expected.sort());
  });
});
