import { reportAddress, versionDataAddress } from '#core/address.ts';
import type { ReportVersion } from '#core/report-version.ts';
import type { PageMetadata } from './page-metadata.ts';

/** What the head of a superseded state states: its data, and where the report stands. */
export function versionMetadata(id: string, { version }: ReportVersion): PageMetadata {
  return {
    hidden: true,
    links: [
      { rel: 'latest-version', href: reportAddress(id), title: '现行版本' },
      {
        rel: 'alternate',
        href: versionDataAddress(id, version, 'json'),
        type: 'application/json',
        title: '本版本的数据（JSON）',
      },
      {
        rel: 'alternate',
        href: versionDataAddress(id, version, 'csv'),
        type: 'text/csv',
        title: '本版本的数据（CSV）',
      },
    ],
  };
}
