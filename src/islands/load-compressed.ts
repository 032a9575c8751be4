/** Bytes beyond which a file of an index is not believed, compressed and decompressed. */
const largest = 8_000_000;
const timeout = 20_000;

/** Loads a file of a search index and decompresses it, whether or not the server already has. */
export async function loadCompressed(address: string): Promise<Uint8Array> {
  const response = await fetch(address, {
    signal: AbortSignal.timeout(timeout),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });
  if (!response.ok || !response.body) throw new Error(`Unexpected status ${response.status}`);
  const bytes = await collected(response.body);
  const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isCompressed) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return await collected(stream);
}

async function collected(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > largest) {
      await reader.cancel();
      throw new Error('Unexpected size of an index file');
    }
    chunks.push(value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
