import { type SourceDocument, UnreadableDocument } from '#importers/source-document.ts';
import { type Apart, openApart, TooHeavy } from '#reading/apart.ts';
import type { DocumentAnswer, DocumentTask } from './document-worker.ts';

const advice = '请用 WPS、Word 或 Excel 打开后另存再导入，或向提供者核实来源';
const tooHeavy = {
  time: `文件读取时间过长，可能已损坏或过于复杂，已停止；${advice}`,
  memory: `读取这个文件需要的内存过多，不像是正常的文档，已停止；${advice}`,
};

/**
 * Reads a document in a thread of its own, which is ended where the document takes all memory or keeps
 * it busy.
 *
 * @throws UnreadableDocument with one sentence that says what is wrong and what to do.
 */
export async function readApart(task: DocumentTask): Promise<SourceDocument> {
  const reader = openDocumentReader();
  try {
    const answer = await reader.ask(task);
    if (answer.kind === 'document') return answer.document;
    throw new UnreadableDocument(answer.message);
  } catch (error) {
    if (!(error instanceof TooHeavy)) throw error;
    throw new UnreadableDocument(tooHeavy[error.of], { cause: error });
  } finally {
    await reader.end();
  }
}

/** A thread that reads documents one after the other. */
export function openDocumentReader(): Apart<DocumentTask, DocumentAnswer> {
  return openApart(new URL('./document-worker.ts', import.meta.url));
}
