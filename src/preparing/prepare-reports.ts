import { openInspector } from '#inspecting/inspector.ts';
import type { ContentDirectory } from '#reading/content-directory.ts';
import { filesOnDisk } from '#reading/content-files.ts';
import { earlyPreparers, worthPreparers } from './early-preparers.ts';
import { prepareFile } from './prepare-file.ts';
import type { PreparedSummary } from './prepared-report.ts';
import { openPreparedStore, preparingVersion } from './prepared-store.ts';
import { openPreparers, type Preparer } from './preparer.ts';
import { reportInputs } from './report-inputs.ts';

/** A report as the whole site knows it, with the digest under which its page is kept. */
export interface KeptReport extends PreparedSummary {
  readonly digest: string;
}

export interface PrepareOptions {
  readonly root: string;
  /** The content folder, relative to the root. */
  readonly folder: string;
  readonly content: ContentDirectory;
  /** The report files to prepare; all of them when left out. */
  readonly files?: readonly string[];
  /** What the caller still has of earlier preparations, by file. */
  readonly known?: ReadonlyMap<string, KeptReport>;
  /** Threads that were opened before; where left out, some may be opened. */
  readonly preparers?: readonly Preparer[];
  /** What to wait for before this thread reads a report, see `#reading/libraries.ts`. */
  readonly ready?: Promise<unknown> | undefined;
  /** Told as soon as it is known that some have to be made. */
  readonly onMissing?: () => void;
  /** Told how many of the reports that had to be made are done. */
  readonly onProgress?: (done: number, all: number) => void;
}

/**
 * Prepares every report, each once for as long as nothing that it depends on changes: what was
 * prepared by an earlier run is taken from `.cache/reports`, the rest is shared among the processors.
 *
 * @returns In the order of the report files.
 */
export async function prepareReports(options: PrepareOptions): Promise<readonly KeptReport[]> {
  const { root, folder, content, files: chosen = content.reportFiles, onProgress } = options;
  const { known } = options;
  const store = openPreparedStore(root, preparingVersion());
  // They look at the disk.
  const canWork = chosen.length >= worthPreparers && content.files === filesOnDisk;
  const opened = options.preparers ?? (canWork ? earlyPreparers({ root, folder }) : []);
  const inputs = reportInputs(root, folder, content);
  const digests = chosen.map((file) => [file, inputs.digestOf(file)] as const);
  // Before the summaries are read: whoever is told has work of its own to begin.
  const isKept = (file: string, digest: string) =>
    known?.get(file)?.digest === digest || store.has(digest);
  if (!digests.every(([file, digest]) => isKept(file, digest))) options.onMissing?.();
  const kept = new Map(
    digests.flatMap(([file, digest]) => {
      const before = known?.get(file);
      const summary = before?.digest === digest ? before : store.summary(digest);
      return summary ? [[file, summary] as const] : [];
    }),
  );
  const missing = digests.filter(([file]) => !kept.has(file));
  const note = (summary: PreparedSummary) => {
    kept.set(summary.file, summary);
    onProgress?.(missing.length - digests.length + kept.size, missing.length);
  };
  if (missing.length < worthPreparers || !canWork) {
    await Promise.all([options.ready, ...opened.map(({ close }) => close())]);
    const tools = { store, inspector: openInspector(root, content), inputs };
    for (const [file, digest] of missing) note(await prepareFile(content, tools, file, digest));
  } else {
    const preparers = opened.length > 0 ? opened : openPreparers({ root, folder });
    const files = shares(missing, preparers.length);
    await Promise.all(preparers.map(({ prepare }, index) => prepare(files[index] ?? [], note)));
  }
  if (chosen === content.reportFiles) store.sweep(digests.map(([, digest]) => digest));
  return digests.map(([file, digest]) => {
    const summary = kept.get(file);
    if (!summary) throw new Error(`Unexpected missing preparation of \`${file}\``);
    return { ...summary, digest };
  });
}

/** Neighbouring files stay together: a department's years are held against each other. */
function shares<Item>(items: readonly Item[], count: number): readonly (readonly Item[])[] {
  const size = Math.ceil(items.length / count);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
