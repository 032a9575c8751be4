import { dataAddress, reportsAddress } from '#core/address.ts';
import type { Site } from '#core/site.ts';
import type { ColumnDescription, Table } from '#exports/tables/table.ts';
import type { FileFacts } from './data-file.ts';

const profiles = 'https://datapackage.org/profiles/2.0';

/** A table with what is to be said of its CSV file. */
export interface TableFile {
  readonly table: Table;
  readonly rows: number;
  readonly csv: FileFacts;
}

/**
 * The Frictionless Data Package of all tables (datapackage.org, version 2.0), of a site that has
 * its files under `/data/`.
 */
export function dataPackage(site: Site, files: readonly TableFile[]): object {
  const { host } = new URL(site.url);
  return {
    $schema: `${profiles}/datapackage.json`,
    name: host.replaceAll(/[^a-z0-9]+/gu, '-'),
    id: `${site.url}${dataAddress}datapackage.json`,
    title: `${site.name}：部门整体支出绩效自评数据`,
    description: site.description,
    homepage: `${site.url}${dataAddress}`,
    keywords: ['部门整体支出', '绩效自评', '预算执行', '政府信息公开'],
    contributors: [{ title: site.organisation, path: site.url, roles: ['publisher'] }],
    sources: [
      { title: '各部门公开的部门整体支出绩效自评报告', path: `${site.url}${reportsAddress}` },
    ],
    // A licence needs an address where it has no identifier; ours is words of the publisher.
    ...(site.licence
      ? { licenses: [{ title: site.licence, path: `${site.url}${dataAddress}#licence` }] }
      : {}),
    resources: files.map(resource),
  };
}

/** Tables whose rows are not about a row of the reports: themselves, and what is no longer public. */
const withoutReport: ReadonlySet<string> = new Set(['reports', 'withdrawals']);

function resource({ table, rows, csv }: TableFile): object {
  return {
    $schema: `${profiles}/dataresource.json`,
    name: table.id,
    type: 'table',
    path: `${table.id}.csv`,
    title: table.title,
    description: table.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: csv.bytes,
    hash: `sha256:${csv.sha256}`,
    rows,
    dialect: { $schema: `${profiles}/tabledialect.json`, delimiter: ',', lineTerminator: '\r\n' },
    schema: {
      $schema: `${profiles}/tableschema.json`,
      fields: table.columns.map(field),
      missingValues: [''],
      primaryKey: table.key,
      ...(withoutReport.has(table.id)
        ? {}
        : {
            foreignKeys: [
              { fields: ['reportId'], reference: { resource: 'reports', fields: ['reportId'] } },
            ],
          }),
    },
  };
}

function field({ name, title, type, unit, description, required }: ColumnDescription): object {
  return {
    name,
    type,
    title,
    description,
    ...(unit === null ? {} : { unit }),
    ...(required ? { constraints: { required: true } } : {}),
  };
}
