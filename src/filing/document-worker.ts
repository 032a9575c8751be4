import { readDocument } from '#importers/index.ts';
import { type SourceDocument, UnreadableDocument } from '#importers/source-document.ts';
import { answerApart } from '#reading/answer-apart.ts';

/** A file to read. */
export interface DocumentTask {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** What a file says, or why it cannot be read. */
export type DocumentAnswer =
  | { readonly kind: 'document'; readonly document: SourceDocument }
  | { readonly kind: 'refused'; readonly message: string };

answerApart<DocumentTask, DocumentAnswer>(async ({ bytes, name }, onStep) => {
  try {
    return { kind: 'document', document: await readDocument(bytes, name, onStep) };
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    return { kind: 'refused', message: error.message };
  }
});
