/** A file with what a reader wants to know before downloading it. */
export interface DataFile {
  readonly content: Uint8Array<ArrayBuffer>;
  readonly bytes: number;
  /** SHA-256 in hexadecimal. */
  readonly sha256: string;
}

/** The file that holds such bytes. */
export async function dataFile(content: Uint8Array<ArrayBuffer>): Promise<DataFile> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return {
    content,
    bytes: content.length,
    sha256: Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''),
  };
}
