import { reportAddress, reportDataAddress, reportPictureAddress } from '#core/address.ts';
import { departmentName } from '#core/department.ts';
import { catalogueOf } from './catalogue.ts';
import { citationMeta } from './citation-meta.ts';
import { reportDataset } from './json-ld-dataset.ts';
import { departmentThing, publisherThing } from './json-ld-organisation.ts';
import { reportThing } from './json-ld-report.ts';
import type { Article, HeadLink, PageMetadata } from './page-metadata.ts';
import type { PublishedReport } from './published-report.ts';
import { citationOf } from './report-citation.ts';

interface Surroundings {
  /** Years of the same department that are published as well. */
  readonly previous: number | null;
  readonly next: number | null;
  /** The report's picture in words. */
  readonly pictureText: string;
}

/** What the head of a report's page states. */
export function reportMetadata(report: PublishedReport, around: Surroundings): PageMetadata {
  const { id, department, site } = report;
  return {
    article: articleOf(report),
    tags: [
      ...catalogueOf(report).flatMap(({ tag }) => tag ?? []),
      // Indexes are to know one page of a report, not one of each state.
      ...citationMeta({ ...citationOf(report), address: site.url + reportAddress(id) }),
    ],
    links: [...dataLinks(id), ...yearLinks(report, around)],
    things: [
      reportThing(report),
      reportDataset(report),
      departmentThing(department, site),
      publisherThing(site),
    ],
    picture: { address: reportPictureAddress(id), text: around.pictureText },
  };
}

function articleOf({ data, department }: PublishedReport): Article {
  const name = departmentName(department, data.year);
  const { published, publishedTime } = data;
  return {
    title: data.title,
    published: published && publishedTime ? `${published} ${publishedTime}` : published,
    modified:
      data.corrections
        .map(({ date }) => date)
        .toSorted()
        .at(-1) ?? null,
    source: data.source?.name ?? name,
    author: name,
    keywords: [name, `${data.year}年度`, '部门整体支出', '绩效自评', '预算执行'],
  };
}

function dataLinks(id: string): readonly HeadLink[] {
  return [
    {
      rel: 'alternate',
      href: reportDataAddress(id, 'json'),
      type: 'application/json',
      title: '本报告的数据（JSON）',
    },
    {
      rel: 'alternate',
      href: reportDataAddress(id, 'csv'),
      type: 'text/csv',
      title: '本报告的数据（CSV）',
    },
  ];
}

function yearLinks(
  { data, department }: PublishedReport,
  { previous, next }: Surroundings,
): readonly HeadLink[] {
  const link = (rel: 'prev' | 'next', year: number | null): readonly HeadLink[] =>
    year === null
      ? []
      : [
          {
            rel,
            href: reportAddress(`${data.department}/${year}`),
            title: `${departmentName(department, year)}${year}年度`,
          },
        ];
  return [...link('prev', previous), ...link('next', next)];
}
