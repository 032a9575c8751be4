import type { AttachmentInspection } from '#core/attachment-inspection.ts';
import { answerApart } from '#reading/answer-apart.ts';
import { inspectAttachment } from './inspect-attachment.ts';

/** An attachment to look into. */
export interface InspectTask {
  readonly bytes: Uint8Array;
  readonly name: string;
}

answerApart<InspectTask, AttachmentInspection>(({ bytes, name }, onStep) =>
  inspectAttachment(bytes, name, onStep),
);
