import type { CorrectionComment, Report } from 'schema-dts';
import { reportAddress, reportPictureAddress } from '#core/address.ts';
import { departmentName } from '#core/department.ts';
import type { ReportData } from '#core/report-schema.ts';
import { fieldName } from '#core/terms.ts';
import { datasetId } from './json-ld-dataset.ts';
import { licenceOf } from './json-ld-licence.ts';
import { departmentId, publisherReference } from './json-ld-organisation.ts';
import { websiteId } from './json-ld-website.ts';
import { momentOf } from './moment.ts';
import type { PublishedReport } from './published-report.ts';

/** A report as schema.org has it; what is not known is left out. */
export function reportThing({ id, data, department, site }: PublishedReport): Report {
  const { url } = site;
  const address = `${url}${reportAddress(id)}`;
  const name = departmentName(department, data.year);
  const revised = data.corrections
    .map(({ date }) => date)
    .toSorted()
    .at(-1);
  const published = momentOf(data);
  return {
    '@type': 'Report',
    '@id': `${address}#report`,
    name: data.title,
    headline: data.title,
    url: address,
    inLanguage: 'zh-CN',
    temporalCoverage: String(data.year),
    image: `${url}${reportPictureAddress(id)}`,
    isPartOf: { '@id': websiteId(url) },
    author: { '@type': 'GovernmentOrganization', '@id': departmentId(department, url), name },
    publisher: publisherReference(site),
    about: [
      { '@id': departmentId(department, url) },
      { '@type': 'Thing', name: `${data.year}年度部门整体支出绩效自评` },
    ],
    mainEntity: { '@id': datasetId(address) },
    ...(published ? { datePublished: published } : {}),
    ...(data.documentDate ? { dateCreated: data.documentDate } : {}),
    ...(revised ? { dateModified: revised } : {}),
    ...(data.documentNumber ? { reportNumber: data.documentNumber } : {}),
    ...(data.indexNumber
      ? { identifier: { '@type': 'PropertyValue', propertyID: '索引号', value: data.indexNumber } }
      : {}),
    ...(data.source?.url ? { isBasedOn: data.source.url } : {}),
    ...licenceOf(site),
    ...(data.corrections.length > 0 ? { correction: data.corrections.map(correction) } : {}),
    ...(department.fictional ? { creativeWorkStatus: '示例：内容均为虚构' } : {}),
  };
}

function correction(entry: ReportData['corrections'][number]): CorrectionComment {
  const { date, field, from, to, reason } = entry;
  return {
    '@type': 'CorrectionComment',
    datePublished: date,
    text: `${fieldName(field)}由${from}更正为${to}。原因：${reason}`,
  };
}
