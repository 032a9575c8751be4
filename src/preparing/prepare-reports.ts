import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { openInspector } from '#inspecting/inspector.ts';
import type { ContentDirectory } from '#reading/content-directory.ts';
import { filesOnDisk } from '#reading/content-files.ts';
import { prepareFile } from './prepare-file.ts';
import type { PrepareTask } from './prepare-worker.ts';
import type { PreparedSummary } from './prepared-report.ts';
import { openPreparedStore, preparingVersion } from './prepared-store.ts';
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
  /** Told at once that some have to be made. */
  readonly onMissing?: () => void;
  /** Told how many of the reports that had to be made are done. */
  readonly onProgress?: (done: number, all: number) => void;
}

/**
 * Megabytes for what lives only while one report is prepared: with less, a tenth of the time goes into
 * sorting out what of it is still in use.
 */
const nursery = 32;

/** Fewer reports than this are prepared sooner than a worker starts. */
const worthWorkers = 40;

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
  const inputs = reportInputs(root, folder, content);
  const digests = chosen.map((file) => [file, inputs.digestOf(file)] as const);
  const kept = new Map(
    digests.flatMap(([file, digest]) => {
      const before = known?.get(file);
      const summary = before?.digest === digest ? before : store.summary(digest);
      return summary ? [[file, summary] as const] : [];
    }),
  );
  const missing = digests.filter(([file]) => !kept.has(file));
  if (missing.length > 0) options.onMissing?.();
  const note = (summary: PreparedSummary) => {
    kept.set(summary.file, summary);
    onProgress?.(missing.length - digests.length + kept.size, missing.length);
  };
  // Workers look at the disk.
  if (missing.length < worthWorkers || content.files !== filesOnDisk) {
    const tools = { store, inspector: openInspector(root, content), inputs };
    for (const [file, digest] of missing) note(await prepareFile(content, tools, file, digest));
  } else {
    await Promise.all(
      shares(missing, availableParallelism()).map((files) => work({ root, folder, files }, note)),
    );
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
  return Array.from({ length: count }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  ).filter((share) => share.length > 0);
}

function work(task: PrepareTask, note: (summary: PreparedSummary) => void): Promise<void> {
  const worker = new Worker(new URL('./prepare-worker.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxYoungGenerationSizeMb: nursery },
  });
  return new Promise((resolve, reject) => {
    worker.on('message', note);
    worker.on('error', reject);
    worker.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`Unexpected end of a worker (${code})`)),
    );
  });
}
