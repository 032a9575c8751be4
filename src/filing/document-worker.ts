import { parentPort, workerData } from 'node:worker_threads';
import { readDocument } from '#importers/index.ts';
import { type SourceDocument, UnreadableDocument } from '#importers/source-document.ts';

/** A file to read. */
export interface DocumentTask {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** What the reading of a file tells: that it goes on, and how it ended. */
export type DocumentNews =
  | { readonly kind: 'step' }
  | { readonly kind: 'document'; readonly document: SourceDocument }
  | { readonly kind: 'refused'; readonly message: string };

const tell = (news: DocumentNews) => parentPort?.postMessage(news);

const { bytes, name } = workerData as DocumentTask;
try {
  tell({ kind: 'step' });
  const document = await readDocument(bytes, name, () => tell({ kind: 'step' }));
  tell({ kind: 'document', document });
} catch (error) {
  if (!(error instanceof UnreadableDocument)) throw error;
  tell({ kind: 'refused', message: error.message });
}
