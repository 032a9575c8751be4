import { createHash } from 'node:crypto';
import { join } from 'node:path';
import {
  type LedgerEntry,
  type LedgerTrouble,
  publishedStates,
  type ReportLedger,
} from '#core/report-ledger.ts';
import { readLedger } from '#ledger/read-ledger.ts';
import { stateDigest } from '#ledger/state-digest.ts';
import { textOf } from './content-files.ts';
import type { ContentPaths } from './content-paths.ts';
import { readReport } from './read-report.ts';

/** Where the ledgers of a content folder are, and the states kept beside them. */
export interface LedgerFolder {
  /** The reports that have a ledger, `slswlj/2022`, in a stable order. */
  readonly ids: () => readonly string[];
  /** The ledger of a report held against its file; `null` when it has none. */
  readonly of: (id: string) => ReportLedger | null;
  /** The absolute path of a report's ledger. */
  readonly path: (id: string) => string;
  /** The absolute path of a state as it was published. */
  readonly statePath: (id: string, version: string) => string;
  /** The absolute path of an attachment as it was published, by its SHA-256. */
  readonly filePath: (id: string, sha256: string) => string;
  /** Names of the states that are kept of a report, whether its ledger knows them or not. */
  readonly states: (id: string) => readonly string[];
  /** The absolute paths of all that is kept of a report. */
  readonly kept: (id: string) => readonly string[];
}

/** Opens the ledgers of a content folder. */
export function openLedgers({ base, named, namesIn, files }: ContentPaths): LedgerFolder {
  const folder = (id: string) => join('ledger', ...id.split('/'));
  const path = (id: string) => join(base, `${folder(id)}.jsonl`);
  const statePath = (id: string, version: string) => join(base, folder(id), `${version}.mdx`);
  const filePath = (id: string, sha256: string) => join(base, folder(id), 'files', sha256);
  const states = (id: string) =>
    namesIn(folder(id), '.mdx')
      .map((name) => name.replace(/\.mdx$/u, ''))
      .sort();
  return {
    ids: () =>
      namesIn('ledger', '').flatMap((department) =>
        // A folder of states alone is told of as well.
        [
          ...new Set(
            namesIn(join('ledger', department), '').map((name) => name.replace(/\.jsonl$/u, '')),
          ),
        ].map((year) => `${department}/${year}`),
      ),
    path,
    statePath,
    filePath,
    states,
    kept: (id) => [
      ...states(id).map((version) => statePath(id, version)),
      ...namesIn(join(folder(id), 'files'), '').map((sha256) => filePath(id, sha256)),
    ],
    of: (id) => {
      const text = textOf(files, path(id));
      const kept = states(id);
      if (text === null && kept.length === 0) return null;
      const file = named(path(id));
      // Without a ledger the states that are kept are told of one by one.
      const { entries, troubles } =
        text === null ? { entries: [], troubles: [] } : readLedger({ id, file }, text);
      const last = publishedStates(entries).at(-1);
      const reportPath = join(base, 'reports', `${id}.mdx`);
      const unchanged = once(
        () => last !== undefined && stateDigest(textOf(files, reportPath) ?? '') === last.sha256,
      );
      const stateText = (version: string) => textOf(files, statePath(id, version));
      return {
        file,
        entries,
        get troubles() {
          if (troubles.length > 0) return troubles;
          return [
            ...stateTroubles({ file, entries, kept, stateText }),
            ...fileTroubles(file, entries, (sha256) => files.bytes(filePath(id, sha256))),
          ];
        },
        get unchanged() {
          return unchanged();
        },
        get before() {
          if (!last || unchanged()) return null;
          return readReport(named(reportPath), stateText(last.version) ?? '').report;
        },
      };
    },
  };
}

/** Every published state is kept as it was, and no other. */
function stateTroubles({
  file,
  entries,
  kept,
  stateText,
}: {
  readonly file: string;
  readonly entries: readonly LedgerEntry[];
  readonly kept: readonly string[];
  readonly stateText: (version: string) => string | null;
}): readonly LedgerTrouble[] {
  const folder = file.replace(/\.jsonl$/u, '');
  const states = publishedStates(entries);
  const known = new Set(states.map(({ version }) => version));
  const advice = '请从 Git 历史中恢复这个文件';
  return [
    ...states.flatMap(({ version, sha256, number }): LedgerTrouble[] => {
      const text = stateText(version);
      if (text !== null && stateDigest(text) === sha256) return [];
      const name = `${folder}/${version}.mdx`;
      const message =
        text === null
          ? `台账登记的版本 ${version} 没有留存文件 ${name}。${advice}`
          : `版本 ${version} 的留存文件 ${name} 与台账登记的内容不同，已被改动。${advice}`;
      return [text === null ? { file, line: number, message } : { file: name, line: 1, message }];
    }),
    ...kept
      .filter((version) => !known.has(version))
      .map((version) => ({
        file: `${folder}/${version}.mdx`,
        line: 1,
        message: `台账没有登记这个留存的版本，可能有行被删去。请从 Git 历史中恢复台账 ${file}`,
      })),
  ];
}

/** Every published attachment is kept as it was. */
function fileTroubles(
  file: string,
  entries: readonly LedgerEntry[],
  bytesOf: (sha256: string) => Uint8Array | null,
): readonly LedgerTrouble[] {
  return entries.flatMap(({ number, version, attachments }) =>
    Object.entries(attachments).flatMap(([name, sha256]): LedgerTrouble[] => {
      const bytes = bytesOf(sha256);
      if (bytes && createHash('sha256').update(bytes).digest('hex') === sha256) return [];
      const place = `${file.replace(/\.jsonl$/u, '')}/files/${sha256}`;
      const what = bytes ? '已被改动' : '不见了';
      const message = `版本 ${version} 的附件 ${name} 的留存文件 ${place} ${what}。请从 Git 历史中恢复这个文件`;
      return [{ file, line: number, message }];
    }),
  );
}

function once<Answer>(ask: () => Answer): () => Answer {
  let answer: { readonly value: Answer } | null = null;
  return () => {
    answer ??= { value: ask() };
    return answer.value;
  };
}
