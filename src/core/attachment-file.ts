import type { AttachmentContent } from './attachment-content.ts';

/** A file in the attachment folder of a report. */
export interface AttachmentFile {
  readonly bytes: number;
  /** SHA-256 of its content in hexadecimal; read from disk when asked for. */
  readonly sha256: string;
  /** What its content shows it to be, whatever its name says; read from disk when asked for. */
  readonly content: AttachmentContent;
}
