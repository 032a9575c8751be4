import { createHash } from 'node:crypto';
import type { ReportFile } from '#core/report.ts';
import { draftReport, withoutTitle } from '#drafting/draft-report.ts';
import { type Fidelity, fidelityOf } from '#drafting/fidelity.ts';
import type { DraftRecord } from '#drafting/report-file.ts';
import type { FoundReport } from '#extracting/found-value.ts';
import { withoutAuthor } from '#importers/metadata/strip-metadata.ts';
import { textBlocks } from '#prose/text-blocks.ts';
import { readReport } from '#reading/read-report.ts';
import type { ImportIdentity } from './import-identity.ts';
import type { Original } from './original.ts';

/** Everything that an import will write, and what it made of its originals; nothing is written yet. */
export interface ImportPlan {
  readonly identity: ImportIdentity;
  /** Path of the draft below the content folder: `reports/gzgsl/2021.mdx`. */
  readonly path: string;
  readonly text: string;
  /** The draft as the reader of reports reads it. */
  readonly draft: ReportFile;
  readonly found: FoundReport;
  readonly fidelity: Fidelity;
  readonly lost: readonly string[];
  readonly kept: readonly KeptOriginal[];
}

/** An original that is kept beside the report. */
export interface KeptOriginal {
  readonly name: string;
  /** Path below the content folder. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  /** What was taken out of its properties: author, company and so on. */
  readonly removed: readonly string[];
  /** What could not be taken out, and what to do, in Chinese. */
  readonly left: readonly string[];
}

export interface PlanSettings {
  /** Whether names of authors are taken out of the originals. */
  readonly stripAuthor: boolean;
  /** Whether the originals are kept as attachments. */
  readonly keep: boolean;
  /** The day of publication when the draft is to be published as it is; `null` for a draft. */
  readonly published: string | null;
}

/**
 * Plans the import of a report: the draft, proven to say what its original says.
 *
 * @param originals - The report first, then workbooks with its tables.
 */
export function importPlan(
  originals: readonly [Original, ...Original[]],
  found: FoundReport,
  identity: ImportIdentity,
  settings: PlanSettings,
): ImportPlan {
  const [{ document }] = originals;
  const folder = `${identity.department}/${identity.year}`;
  const kept = settings.keep ? keptOriginals(originals, folder, settings.stripAuthor) : [];
  const drafted = draftReport(document, found.data, identity, attachments(kept, identity));
  const text = settings.published === null ? drafted : published(drafted, settings.published);
  const path = `reports/${folder}.mdx`;
  const draft = readReport(`content/${path}`, text);
  return {
    identity,
    path,
    text,
    draft,
    found: { ...found, unsure: found.unsure.filter(({ what }) => !decided.has(what)) },
    fidelity: fidelityOf(document, written(document.blocks, draft, identity.title)),
    lost: originals.flatMap((one) => one.document.lost),
    kept,
  };
}

/** What was unsure by the file alone, and is decided where there is a plan. */
const decided: ReadonlySet<string> = new Set(['标题', '部门', '年度']);

/** The draft as it reads; its title counts where the text of the original began with it. */
function written(
  blocks: Original['document']['blocks'],
  { report }: ReportFile,
  title: string,
): { readonly text: string; readonly tables: number } {
  if (!report) return { text: '', tables: 0 };
  const read = textBlocks(report);
  const texts = read.map(({ text }) => text);
  return {
    text: (withoutTitle(blocks, title) === blocks ? texts : [title, ...texts]).join('\n'),
    tables: new Set(read.flatMap(({ cell }) => (cell ? [cell.table] : []))).size,
  };
}

/** In hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Web pages may run code where they are opened; they are not handed on. */
const neverKept: readonly string[] = ['html'];

function keptOriginals(
  originals: readonly Original[],
  folder: string,
  stripAuthor: boolean,
): readonly KeptOriginal[] {
  return originals.flatMap((original, index) => {
    if (neverKept.includes(original.document.format)) return [];
    const { bytes, removed, left } = stripAuthor
      ? withoutAuthor(original.bytes, original.document.format)
      : { bytes: original.bytes, removed: [], left: [] };
    const ending = /\.[a-z\d]{1,5}$/iu.exec(original.name)?.[0].toLowerCase() ?? '';
    const name = `${index === 0 ? 'original' : `annex-${index}`}${ending}`;
    const sha256 = sha256Of(bytes);
    return [{ name, path: `attachments/${folder}/${name}`, bytes, sha256, removed, left }];
  });
}

function attachments(
  kept: readonly KeptOriginal[],
  { title }: ImportIdentity,
): readonly DraftRecord[] {
  return kept.map(({ name, sha256 }, index) => ({
    title: index === 0 ? `${title}（原件）` : `${title}附表${kept.length > 2 ? index : ''}`,
    file: name,
    sha256,
  }));
}

function published(text: string, date: string): string {
  return text.replace('\nstatus: draft\n', `\nstatus: published\npublished: ${date}\n`);
}
