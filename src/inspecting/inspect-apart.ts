import type { AttachmentInspection } from '#core/attachment-inspection.ts';
import { type Apart, openApart, TooHeavy } from '#reading/apart.ts';
import type { InspectTask } from './inspect-worker.ts';

let thread: Apart<InspectTask, AttachmentInspection> | null = null;

/**
 * Looks into an attachment in a thread apart, one for all attachments of the process. What keeps it
 * busy or takes all memory stays unread.
 */
export async function inspectApart(task: InspectTask): Promise<AttachmentInspection> {
  thread ??= openApart(new URL('./inspect-worker.ts', import.meta.url));
  try {
    return await thread.ask(task);
  } catch (error) {
    if (!(error instanceof TooHeavy)) throw error;
    return { unread: unread[error.of], personal: [], named: [] };
  }
}

const unread = {
  time: '读取时间过长，可能已损坏或过于复杂',
  memory: '读取需要的内存过多，不像是正常的文档',
};
