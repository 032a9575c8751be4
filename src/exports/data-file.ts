/** A file with what a reader wants to know before downloading it. */
export interface DataFile {
  readonly content: Uint8Array<ArrayBuffer>;
  readonly bytes: number;
  /** SHA-256 in hexadecimal. */
  readonly sha256: string;
}

/** The file that holds a text in UTF-8. */
export async function dataFile(text: string): Promise<DataFile> {
  const content = new TextEncoder().encode(text);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return {
    content,
    bytes: content.length,
    sha256: Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''),
  };
}
