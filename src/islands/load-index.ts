import { Gunzip, gunzipSync } from 'fflate';
import type { PackPlace } from '#search/pack.ts';
import { partsLoader } from './load-parts.ts';

/** Bytes beyond which a file of an index is not believed: loaded, and decompressed. */
const largestLoaded = 64_000_000;
const largestDecompressed = 16_000_000;
const timeout = 20_000;
/** Bytes decompressed at a time. */
const piece = 65_536;
/** Bytes of a file that cannot hold more than that: nothing is compressed to less than 1/1032. */
const small = Math.floor(largestDecompressed / 1032);

/** Packs of hosts that cannot send a part of a file, whole. */
const wholePacks = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

const loaders = new Map<string, ReturnType<typeof partsLoader>>();

/** Loads a file of a search index, or a part of one, and decompresses it. */
export async function loadIndex(address: string, place?: PackPlace): Promise<Uint8Array> {
  const bytes = place ? await partsOf(address)(place) : await body(await answer(address));
  const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isCompressed) return bytes;
  return decompressed(bytes);
}

/**
 * Decompresses at once: a question opens some twenty parts of a kilobyte or two, and a stream of the
 * browser takes longer to set up than one of them takes to read.
 */
function decompressed(bytes: Uint8Array): Uint8Array {
  // With room for exactly what its end says it holds; without that, most of the time goes into room.
  if (bytes.length <= small && statedSize(bytes) <= largestDecompressed) return gunzipSync(bytes);
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Gunzip((chunk) => {
    length += chunk.length;
    if (length > largestDecompressed) throw new Error('Unexpected size of an index file');
    chunks.push(chunk);
  });
  // In pieces, so that what grows without end is noticed before it is held.
  for (let at = 0; at < bytes.length; at += piece) {
    stream.push(bytes.subarray(at, at + piece), at + piece >= bytes.length);
  }
  return concatenated(chunks, length);
}

/** The size that a compressed file states for what it holds. */
function statedSize(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 4).getUint32(0, true);
}

/** One loader for each file, so that parts of it can be asked for together. */
function partsOf(address: string): ReturnType<typeof partsLoader> {
  const known = loaders.get(address);
  if (known) return known;
  const loader = partsLoader((place) => part(address, place));
  loaders.set(address, loader);
  return loader;
}

async function part(address: string, { start, end }: PackPlace): Promise<Uint8Array<ArrayBuffer>> {
  const known = wholePacks.get(address);
  if (known) return (await known).slice(start, end);
  // Browsers ask for the parts of one file one after the other while their cache may hold them.
  const response = await answer(address, {
    headers: { range: `bytes=${start}-${end - 1}` },
    cache: 'no-store',
  });
  if (response.status === 206) {
    const bytes = await body(response);
    if (bytes.length !== end - start) throw new Error('Unexpected part of an index file');
    return bytes;
  }
  // Many parts may have been asked for at once: the first answer serves them all.
  const other = wholePacks.get(address);
  if (other) {
    await response.body?.cancel();
    return (await other).slice(start, end);
  }
  const whole = body(response);
  wholePacks.set(address, whole);
  whole.catch(() => wholePacks.delete(address));
  return (await whole).slice(start, end);
}

async function answer(address: string, options: RequestInit = {}): Promise<Response> {
  const response = await fetch(address, {
    ...options,
    signal: AbortSignal.timeout(timeout),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });
  if (!response.ok) throw new Error(`Unexpected status ${response.status}`);
  return response;
}

async function body(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  // A site believes its own host; another one may send without end.
  if (response.type === 'basic') return new Uint8Array(await response.arrayBuffer());
  if (!response.body) throw new Error('Unexpected empty answer');
  return await collected(response.body, largestLoaded);
}

async function collected(
  stream: ReadableStream<Uint8Array>,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new Error('Unexpected size of an index file');
    }
    chunks.push(value);
  }
  return concatenated(chunks, length);
}

function concatenated(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
