/** Files joined into one, for the cache. */
export interface PackedFile {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Joins files: a line that lists them, then their bytes. */
export function pack(files: readonly PackedFile[]): Uint8Array<ArrayBuffer> {
  const list = files.map(({ path, bytes }): [string, number] => [path, bytes.length]);
  const head = new TextEncoder().encode(`${JSON.stringify(list)}\n`);
  const total = files.reduce((sum, { bytes }) => sum + bytes.length, head.length);
  const packed = new Uint8Array(total);
  packed.set(head);
  let at = head.length;
  for (const { bytes } of files) {
    packed.set(bytes, at);
    at += bytes.length;
  }
  return packed;
}

/** The files of a pack, as views into it. */
export function unpack(packed: Uint8Array<ArrayBuffer>): readonly PackedFile[] {
  let at = packed.indexOf(0x0a) + 1;
  const list = JSON.parse(new TextDecoder().decode(packed.subarray(0, at))) as [string, number][];
  return list.map(([path, length]) => {
    at += length;
    return { path, bytes: packed.subarray(at - length, at) };
  });
}
