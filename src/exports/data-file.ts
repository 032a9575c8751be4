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
export async function dataFile(content: Uint8Array<ArrayBuffer>): Promise<DataFile> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return {
    content,
    bytes: content.length,
    sha256: Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''),
  };
}
