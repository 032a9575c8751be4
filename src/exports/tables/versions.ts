import { versionAddress } from '#core/address.ts';
import {
  type LedgerEntry,
  ledgerEvents,
  publishedStates,
  versionDate,
} from '#core/report-ledger.ts';
import { numberColumn, textColumn } from './columns.ts';
import { itemTable } from './item-table.ts';
import type { Table } from './table.ts';

type Row = LedgerEntry & {
  readonly index: number;
  /** The day of the state that took its place, `null` of the last. */
  readonly superseded: string | null;
  readonly address: string;
};

/** 版本: one row a state in which a report was published. */
export const versions: Table = itemTable<Row>({
  id: 'versions',
  title: '版本',
  description: '每行一份报告公布过的一个版本，照发布台账；撤回的报告见“撤回”。',
  key: ['reportId', 'number'],
  kinds: null,
  items: ({ states, summary, url }) => {
    const published = publishedStates(states);
    const { origin } = new URL(url);
    return published.map((entry, index) => {
      const next = published[index + 1];
      const superseded = next ? versionDate(next.version) : null;
      return {
        ...entry,
        index,
        superseded,
        address: origin + versionAddress(summary.id, entry.version),
      };
    });
  },
  columns: [
    numberColumn(),
    textColumn('version', {
      title: '版本',
      description: '公布的日期；同日的第二个版本后接 -2',
      of: ({ version }) => version,
    }),
    {
      name: 'date',
      title: '公布日期',
      type: 'date',
      unit: null,
      description: '该版本公布的日期',
      required: true,
      value: ({ version }) => versionDate(version),
    },
    textColumn('event', {
      title: '事由',
      description: '发布、更正、替换附件或修订',
      of: ({ event }) => ledgerEvents[event],
    }),
    {
      name: 'superseded',
      title: '被取代日期',
      type: 'date',
      unit: null,
      description: '下一个版本公布的日期；空为最后登记的版本',
      value: ({ superseded }) => superseded,
    },
    textColumn('versionUrl', {
      title: '版本网址',
      description: '该版本的永久地址，数据在同一地址的 .json 与 .csv',
      of: ({ address }) => address,
    }),
    {
      name: 'attachments',
      title: '附件数',
      type: 'integer',
      unit: null,
      description: '随该版本公布的附件',
      required: true,
      value: ({ attachments }) => String(Object.keys(attachments).length),
    },
    textColumn('digest', {
      title: '全文校验值',
      description: '该版本报告全文的 SHA-256',
      of: ({ sha256 }) => sha256,
    }),
    textColumn('hash', {
      title: '台账校验值',
      description: '台账中该行的 SHA-256；每行含前一行的，可据此核对台账没有改动',
      of: ({ hash }) => hash,
    }),
  ],
});
