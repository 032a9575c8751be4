import type { AttachmentContent } from './attachment-content.ts';
import type { AttachmentInspection } from './attachment-inspection.ts';

/** A file in the attachment folder of a report. */
export interface AttachmentFile {
  readonly bytes: number;
  /** SHA-256 of its content in hexadecimal; read from disk when asked for. */
  readonly sha256: string;
  /** `null` while nobody has looked into it. */
  readonly inspection?: AttachmentInspection | null;
  /** What its content shows it to be, whatever its name says; read from disk when asked for. */
  readonly content: AttachmentContent;
}
