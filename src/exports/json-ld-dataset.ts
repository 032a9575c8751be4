import type { DataDownload, Dataset, PropertyValue } from 'schema-dts';
import { dataAddress, reportAddress, reportDataAddress, tableAddress } from '#core/address.ts';
import { departmentName } from '#core/department.ts';
import { type Figure, stated } from '#core/figure.ts';
import type { ReportData } from '#core/report-schema.ts';
import type { Site } from '#core/site.ts';
import type { Table } from '#exports/tables/table.ts';
import { licenceOf } from './json-ld-licence.ts';
import { departmentId, publisherReference } from './json-ld-organisation.ts';
import { momentOf } from './moment.ts';
import type { PublishedReport } from './published-report.ts';

/** The data of one report, with its main figures as stated. */
export function reportDataset({ id, data, department, site }: PublishedReport): Dataset {
  const address = `${site.url}${reportAddress(id)}`;
  const name = departmentName(department, data.year);
  const published = momentOf(data);
  const variables = mainFigures(data);
  return {
    '@type': 'Dataset',
    '@id': datasetId(address),
    name: `${name}${data.year}年度部门整体支出绩效自评数据`,
    description: `《${data.title}》所载的收支、得分、绩效目标与项目支出，数字与报告所载一致，未公开的项留空。${department.fictional ? '示例：内容均为虚构。' : ''}`,
    url: address,
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    temporalCoverage: String(data.year),
    creator: { '@type': 'GovernmentOrganization', '@id': departmentId(department, site.url), name },
    publisher: publisherReference(site),
    ...(published ? { datePublished: published } : {}),
    ...licenceOf(site),
    ...(variables.length > 0 ? { variableMeasured: variables } : {}),
    distribution: [
      download(`${site.url}${reportDataAddress(id, 'json')}`, 'application/json'),
      download(`${site.url}${reportDataAddress(id, 'csv')}`, 'text/csv'),
    ],
  };
}

type Named = Pick<Table, 'id' | 'title'>;

/** The data of the whole site; `years` are those that it covers. */
export function siteDataset(
  site: Site,
  { tables, years }: { readonly tables: readonly Named[]; readonly years: readonly number[] },
): Dataset {
  const first = Math.min(...years);
  const last = Math.max(...years);
  return {
    '@type': 'Dataset',
    '@id': datasetId(`${site.url}${dataAddress}`),
    name: `${site.name}开放数据`,
    description: `${site.name}公开的全部部门整体支出绩效自评报告的数据：${tables.map(({ title }) => title).join('、')}。数字与报告所载一致，未公开的项留空。`,
    url: `${site.url}${dataAddress}`,
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    ...(years.length > 0
      ? { temporalCoverage: first === last ? String(first) : `${first}/${last}` }
      : {}),
    creator: publisherReference(site),
    publisher: publisherReference(site),
    ...licenceOf(site),
    distribution: tables.flatMap(({ id, title }) => [
      { ...download(`${site.url}${tableAddress(id, 'csv')}`, 'text/csv'), name: title },
      { ...download(`${site.url}${tableAddress(id, 'json')}`, 'application/json'), name: title },
    ]),
  };
}

/** @param address - The full address of the page that shows the data. */
export function datasetId(address: string): string {
  return `${address}#data`;
}

function download(contentUrl: string, encodingFormat: string) {
  return { '@type': 'DataDownload', contentUrl, encodingFormat } as const satisfies DataDownload;
}

function mainFigures({ budget, scores, unit }: ReportData): readonly PropertyValue[] {
  const figures: readonly (readonly [string, Figure | null | undefined, string])[] = [
    ['年初预算数', budget?.initial, unit],
    ['全年预算数', budget?.adjusted, unit],
    ['支出数', budget?.expenditure, unit],
    ['预算执行率', budget?.executionRate, '%'],
    ['自评总分', scores?.total, '分'],
  ];
  return figures.flatMap(([name, figure, unitText]) => {
    const text = stated(figure ?? null)?.text;
    return text === undefined
      ? []
      : [
          {
            '@type': 'PropertyValue',
            name,
            value: text,
            ...(text.endsWith('%') ? {} : { unitText }),
          },
        ];
  });
}
