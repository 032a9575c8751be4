import { hash } from 'node:crypto';

/** What a reader wants to know of a file before downloading it. */
export interface FileFacts {
  readonly bytes: number;
  /** SHA-256 in hexadecimal. */
  readonly sha256: string;
}

export interface DataFile extends FileFacts {
  readonly content: Uint8Array<ArrayBuffer>;
}

/** The file that holds such bytes. */
export function dataFile(content: Uint8Array<ArrayBuffer>): DataFile {
  return { content, bytes: content.length, sha256: hash('sha256', content) };
}
