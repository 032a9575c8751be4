import { join, relative, sep } from 'node:path';
import type { AttachmentChange, ContentChanges, ReportChange } from '#core/content-changes.ts';
import { departmentNames } from '#core/department.ts';
import type { ReportFile } from '#core/report.ts';
import type { ContentDirectory } from '#reading/content-directory.ts';
import { filesOnDisk, textOf } from '#reading/content-files.ts';
import { gitObjects } from '#reading/git/git.ts';
import { readReport } from '#reading/read-report.ts';
import { reportId } from '#reading/report-files.ts';
import { type ChangedEntry, changedEntries } from './changed-entries.ts';
import { figureChanges } from './figure-changes.ts';
import { isOfLedgers, ledgerChanges } from './ledger-changes.ts';
import { statedValues } from './stated-values.ts';
import { textChanges } from './text-changes.ts';

/** The place to compare: the project's root, its content folder, and the commit. */
export interface Comparison {
  readonly root: string;
  /** The content folder as an absolute path. */
  readonly base: string;
  readonly commit: string;
}

const reportPath = /^reports\/[^/]+\/[^/]+\.mdx$/u;
const attachmentPath = /^attachments\/([^/]+\/[^/]+)\/(.+)$/u;

/**
 * What changed in a content folder since a commit. Only changed files are read, one report after the
 * other.
 *
 * @returns The reason, in Chinese, where git cannot tell.
 */
export async function contentChanges(
  content: ContentDirectory,
  place: Comparison,
): Promise<Omit<ContentChanges, 'base'> | { readonly reason: string }> {
  const entries = await changedEntries(place.base, place.commit);
  if ('reason' in entries) return entries;
  const attachments = attachmentChanges(entries);
  const changed = entries.filter(
    ({ path, before }) => reportPath.test(path) || reportPath.test(before),
  );
  const old = await gitObjects(
    place.base,
    [...changed, ...entries.filter(isOfLedgers)].flatMap(({ blob }) => blob ?? []),
  );
  const reports = changed.map((entry) => {
    const raw = entry.blob === null ? null : (old.get(entry.blob)?.toString('utf8') ?? null);
    return reportChange(entry, raw, { content, place, attachments });
  });
  const known = new Set(reports.map(({ id }) => id));
  const withFilesOnly = [...attachments.keys()]
    .filter((id) => !known.has(id))
    .map((id) => reportChange(unchanged(id), null, { content, place, attachments }));
  const ledger = ledgerChanges(entries, {
    oldText: ({ blob }) => (blob === null ? null : (old.get(blob)?.toString('utf8') ?? null)),
    newText: ({ path }) => textOf(filesOnDisk, join(place.base, path)),
  });
  const told = new Set(ledger.map(({ path }) => path));
  const others = entries
    .map(({ path }) => path)
    .filter((path) => !reportPath.test(path) && !attachmentPath.test(path) && !told.has(path));
  const all = [...reports, ...withFilesOnly].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { reports: all, ledger, others };
}

function unchanged(id: string): ChangedEntry {
  const path = `reports/${id}.mdx`;
  return { kind: 'changed', path, before: path, blob: null };
}

interface Around {
  readonly content: ContentDirectory;
  readonly place: Comparison;
  readonly attachments: ReadonlyMap<string, readonly AttachmentChange[]>;
}

/** @param raw - The old text; `null` where there was none, or it is the same as the new one. */
function reportChange(
  { kind, path, before }: ChangedEntry,
  raw: string | null,
  { content, place, attachments }: Around,
): ReportChange {
  const named = (one: string) => relative(place.root, join(place.base, one)).split(sep).join('/');
  const text = kind === 'removed' ? null : textOf(filesOnDisk, join(place.base, path));
  const current = text === null ? null : readReport(named(path), text);
  const old = raw === null ? (kind === 'changed' ? current : null) : readReport(named(before), raw);
  const from = old?.report ?? null;
  const to = current?.report ?? null;
  const id = reportId(path);
  const names = departmentNames(content.departments.get(id.split('/')[0] ?? '') ?? null);
  const both = from && to && from !== to ? { from, to } : null;
  return {
    kind,
    id,
    before: kind === 'renamed' ? reportId(before) : null,
    title: (to ?? from)?.data.title ?? id,
    file: named(path),
    status: { from: from?.data.status ?? null, to: to?.data.status ?? null },
    stated: to ? statedValues(to.data).filter(({ value }) => value.kind !== 'wording').length : 0,
    figures: both ? figureChanges(both.from, both.to) : [],
    text: both ? textChanges(both.from, both.to, names) : [],
    attachments: attachments.get(id) ?? [],
    unreadable: unreadable('原来的文件', old) ?? unreadable('现在的文件', current),
  };
}

function unreadable(which: string, file: ReportFile | null): string | null {
  if (!file || file.report) return null;
  const [problem] = file.problems;
  return `${which}无法读取：第${problem?.place.line ?? 1}行，${problem?.message ?? ''}`;
}

/** By report id. */
function attachmentChanges(
  entries: readonly ChangedEntry[],
): ReadonlyMap<string, readonly AttachmentChange[]> {
  const changes = new Map<string, AttachmentChange[]>();
  const note = (path: string, kind: AttachmentChange['kind']) => {
    const [, id, file] = attachmentPath.exec(path) ?? [];
    if (id !== undefined && file !== undefined) {
      changes.set(id, [...(changes.get(id) ?? []), { kind, file }]);
    }
  };
  for (const { kind, path, before } of entries) {
    if (kind === 'renamed') note(before, 'removed');
    note(
      path,
      kind === 'renamed' || kind === 'added'
        ? 'added'
        : kind === 'removed'
          ? 'removed'
          : 'replaced',
    );
  }
  return changes;
}
