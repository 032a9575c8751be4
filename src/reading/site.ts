import { readFileSync } from 'node:fs';
import { correctionsOf, newestFirst } from '#core/correction-list.ts';
import type { Department } from '#core/department.ts';
import { type RateBasis, rateBasisOf } from '#core/execution-rate.ts';
import { indicatorsAcross } from '#core/indicator-uses.ts';
import { byExpenditure, projectsOf } from '#core/project-list.ts';
import type { DetailKind, ReportDetails } from '#core/report-details.ts';
import type { LedgerEntry } from '#core/report-ledger.ts';
import { type ReportVersion, reportVersions } from '#core/report-version.ts';
import { type Scheme, schemeDigest } from '#core/scheme.ts';
import type { Site } from '#core/site.ts';
import type { ReportSummary } from '#core/summary.ts';
import type { WithdrawnReport } from '#core/withdrawn-report.ts';
import { type YearPeer, yearPeers } from '#core/year-peers.ts';
import { asked } from './asked.ts';
import { type ContentDirectory, openContent } from './content-directory.ts';
import { contentFolder } from './content-folder.ts';
import { contentRevision } from './content-revision.ts';
import { listWhenPrepared, preparedList } from './prepared-list.ts';

/**
 * The site's questions to its content. Pages ask here and nowhere else, each time they render: what
 * they asked decides when they are rendered again.
 */

let opened: {
  readonly revision: number;
  readonly content: ContentDirectory;
  /** By report: several lists of paths ask for them. */
  readonly versions: Map<string, readonly ReportVersion[]>;
} | null = null;

/** In a build the folder is opened once; while writing, again after each save. */
export function openedContent(): ContentDirectory {
  return openedNow().content;
}

function openedNow() {
  const revision = contentRevision();
  if (opened?.revision !== revision) {
    const content = openContent(process.cwd(), contentFolder());
    opened = { revision, content, versions: new Map() };
  }
  return opened;
}

/** Who publishes. */
export function site(): Site {
  asked('site');
  const { site: identity } = openedContent();
  if (!identity) throw new Error('Unexpected missing site.yaml; run `npm run check` first');
  return identity;
}

export function departments(): readonly Department[] {
  asked('departments');
  return [...openedContent().departments.values()];
}

/** A registered department; the checks have made sure that every published report has one. */
export function department(id: string): Department {
  asked(`department ${id}`);
  return departmentOf(id);
}

function departmentOf(id: string): Department {
  const found = openedContent().departments.get(id);
  if (!found) throw new Error(`Unexpected department \`${id}\`; run \`npm run check\` first`);
  return found;
}

/** A registered scoring scheme, `null` when the registry has none of that id. */
export function scheme(id: string): Scheme | null {
  asked(`scheme ${id}`);
  return openedContent().schemes.get(id) ?? null;
}

/** Which budget a report's execution rate divides by: only rates of one divisor are comparable. */
export function rateBasis({ scheme: id }: Pick<ReportSummary, 'scheme'>): RateBasis {
  return rateBasisOf(scheme(id));
}

const digests = new Map<string, string>();

/** Schemes with one answer score alike: only their scores may be held against each other. */
export function schemeGroup(id: string): string {
  const found = scheme(id);
  if (found === null) return id;
  const known = import.meta.env.DEV ? undefined : digests.get(id);
  const digest = known ?? schemeDigest(found);
  digests.set(id, digest);
  return digest;
}

/** Summaries of all published reports, newest year first, then by department. */
export const summaries = oncePerBuild(listedSummaries);

/** The same for whoever has asked by questions of its own, see `oncePerBuild`. */
export async function listedSummaries(): Promise<readonly ReportSummary[]> {
  const { reports } = await listWhenPrepared();
  const all = reports.map(({ summary }) => summary);
  return all.sort((a, b) => b.year - a.year || (a.department < b.department ? -1 : 1));
}

/** A department's reports, newest year first. */
export async function reportsOf(id: string): Promise<readonly ReportSummary[]> {
  asked(`reports ${id}`);
  return (await byDepartment()).get(id) ?? [];
}

const byDepartment = memoised(async () =>
  Map.groupBy(await listedSummaries(), ({ department: id }) => id),
);

/** What the page of a report shows of the others of its year. */
export async function peersOf({
  id,
  year,
}: Pick<ReportSummary, 'id' | 'year'>): Promise<readonly YearPeer[]> {
  asked(`year ${year}`);
  return ((await byYear()).get(year) ?? []).filter((peer) => peer.id !== id);
}

const byYear = memoised(async () =>
  yearPeers(await listedSummaries(), {
    department: departmentOf,
    scheme: (id) => openedContent().schemes.get(id) ?? null,
  }),
);

/** All projects, by expenditure from large to small. */
export const projects = oncePerBuild(
  async () =>
    byExpenditure((await listedSummaries()).flatMap((one) => projectsOf(one, detailsOf(one)))),
  ['projects'],
);

/** All corrections, newest first. */
export const corrections = oncePerBuild(async () => {
  const corrected = (await summaries()).filter(({ corrections: count }) => count > 0);
  return newestFirst(corrected.flatMap((one) => correctionsOf(one, detailsOf(one))));
});

/** All indicators, each with the reports that have it. */
export const indicators = oncePerBuild(async () => {
  const all = await listedSummaries();
  // One report's details at a time: those of ten thousand would not fit.
  const pairs = all.values().map((one) => [one, detailsOf(one)] as const);
  return indicatorsAcross(pairs);
}, ['indicators']);

/** The states on record of a report, the oldest first. */
export function versionsOf(id: string): readonly ReportVersion[] {
  asked(`record ${id}`);
  const { content, versions } = openedNow();
  const known = versions.get(id) ?? reportVersions(content.ledgers.of(id));
  versions.set(id, known);
  return known;
}

/** The lines of a report's ledger, for what has asked for the whole content. */
export function recordOf(id: string): readonly LedgerEntry[] {
  return openedContent().ledgers.of(id)?.entries ?? [];
}

/** The bytes of an attachment as it was published. */
export function keptBytes(id: string, sha256: string): Uint8Array<ArrayBuffer> {
  asked(`report ${id}`);
  return new Uint8Array(readFileSync(openedContent().ledgers.filePath(id, sha256)));
}

/** The withdrawn reports, the latest withdrawal first. */
export const withdrawn = oncePerBuild(withdrawnReports);

/** The same for whoever has asked by questions of its own. */
export async function withdrawnReports(): Promise<readonly WithdrawnReport[]> {
  const { withdrawn: all } = await listWhenPrepared();
  return all.toSorted((a, b) => (a.withdrawal.date < b.withdrawal.date ? 1 : -1));
}

/**
 * Asks once for all pages of a build. Whichever page happens to be the first, all that use the answer
 * have asked the same.
 *
 * @param kinds - The kinds of details of all reports that the answer is made from, besides the site and
 *   its departments; `null` where it may be made from anything.
 */
export function oncePerBuild<Answer>(
  ask: () => Promise<Answer>,
  kinds: readonly DetailKind[] | null = null,
): () => Promise<Answer> {
  const once = memoised(ask);
  return () => {
    if (kinds === null) asked('content');
    else {
      asked('site');
      asked('departments');
      for (const kind of kinds) asked(`details ${kind}`);
    }
    return once();
  };
}

/** Asked once; while writing, again after each save. */
function memoised<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let known: { readonly state: readonly unknown[]; readonly answer: Promise<Answer> } | null = null;
  return () => {
    const state = [contentRevision(), preparedList()];
    if (!known || state.some((one, index) => one !== known?.state[index])) {
      known = { state, answer: ask() };
    }
    return known.answer;
  };
}

/** Indicators, targets, projects, findings and corrections of a report, without reading it again. */
export function detailsOf({ details }: Pick<ReportSummary, 'details'>): ReportDetails {
  return JSON.parse(details) as ReportDetails;
}

/** The files published beside reports: those that front matter names and that exist. */
export async function attachments(): Promise<
  readonly { readonly id: string; readonly name: string }[]
> {
  return (await summaries()).flatMap(({ id, attachments: names }) =>
    names.map((name) => ({ id, name })),
  );
}

/** The bytes of an attachment. */
export function attachmentBytes(id: string, name: string): Uint8Array<ArrayBuffer> {
  asked(`attachment ${id}/${name}`);
  const path = openedContent().attachmentPath(id, name);
  if (path === null) throw new Error(`Unexpected attachment \`${id}/${name}\``);
  return new Uint8Array(readFileSync(path));
}
