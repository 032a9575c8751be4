import { Worker } from 'node:worker_threads';
import { type SourceDocument, UnreadableDocument } from '#importers/source-document.ts';
import type { DocumentNews, DocumentTask } from './document-worker.ts';

/** Memory for one document; the largest that are known take a third of it. */
const mostMegabytes = 1_024;
/** Processor time without a step forward; a page of a PDF or a whole other file takes a tenth of it. */
const mostMilliseconds = 8_000;
/** How often its time is looked at. */
const glance = 500;

const advice = '请用 WPS、Word 或 Excel 打开后另存再导入，或向提供者核实来源';

/**
 * Reads a document in a thread of its own, which is ended where the document takes all memory or keeps
 * it busy: a few bytes can ask for more than any computer has.
 *
 * @throws UnreadableDocument with one sentence that says what is wrong and what to do.
 */
export function readApart(task: DocumentTask): Promise<SourceDocument> {
  const worker = new Worker(new URL('./document-worker.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  });
  return new Promise<SourceDocument>((resolve, reject) => {
    const refuse = (message: string) => reject(new UnreadableDocument(message));
    const watch = watched(worker, () =>
      refuse(`文件读取时间过长，可能已损坏或过于复杂，已停止；${advice}`),
    );
    worker.on('message', (news: DocumentNews) => {
      if (news.kind === 'step') watch.step();
      else if (news.kind === 'document') resolve(news.document);
      else refuse(news.message);
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
        refuse(`读取这个文件需要的内存过多，不像是正常的文档，已停止；${advice}`);
      } else reject(error);
    });
    worker.on('exit', () => {
      watch.end();
      // After an answer this changes nothing.
      refuse(`文件无法读取；${advice}`);
    });
  }).finally(() => worker.terminate());
}

/** Looks at the processor time that a thread has taken since its last step. */
function watched(worker: Worker, over: () => void) {
  let taken = 0;
  let before: number | null = null;
  const timer = setInterval(async () => {
    const usage = await worker.cpuUsage().catch(() => null);
    if (!usage) return;
    taken = (usage.user + usage.system) / 1000;
    before ??= taken;
    if (taken - before > mostMilliseconds) over();
  }, glance);
  return {
    step: () => {
      before = null;
    },
    end: () => clearInterval(timer),
  };
}
