import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import { rangeOf, typeOf } from '../../static-server.ts';
import type { Link } from './host.ts';
import type { Identity } from './self-signed.ts';

/** A host behind a slow link that counts what it sends, text compressed as hosts do. */
export interface SlowServer {
  readonly origin: string;
  /** Bytes of bodies and about 250 of headers an answer, since `forget`. */
  readonly sent: () => number;
  readonly forget: () => void;
  readonly close: () => Promise<void>;
}

/** What requests and answers of HTTP/1.1 and HTTP/2 have in common. */
interface Asked extends AsyncIterable<Uint8Array> {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: { readonly range?: string | undefined };
}
interface Answering {
  readonly writeHead: (status: number, headers?: Readonly<Record<string, string>>) => unknown;
  readonly write: (part: Uint8Array) => unknown;
  readonly end: () => unknown;
}

const headerBytes = 250;
const piece = 8192;

/**
 * @param identity - Speaks HTTP/2 with this certificate; HTTP/1.1 without one.
 * @param posted - Told what a page posts, to whatever address.
 */
export async function serveSlowly(
  folder: string,
  { latency, rate }: Link,
  identity: Identity | null = null,
  posted: (body: string) => void = () => {},
): Promise<SlowServer> {
  // A host keeps what it sends often in memory.
  const files = new Map<string, Buffer>();
  let sent = 0;
  /** When the link has carried everything promised so far; all connections share it. */
  let free = 0;
  const send = async (response: Answering, body: Uint8Array) => {
    for (let at = 0; at < body.length; at += piece) {
      const part = body.subarray(at, at + piece);
      const now = performance.now();
      free = Math.max(free, now) + (part.length / rate) * 1000;
      if (free - now > 1) await wait(free - now);
      response.write(part);
    }
    response.end();
  };
  const answer = async (request: Asked, response: Answering) => {
    if (request.method === 'POST') {
      posted(Buffer.concat(await Array.fromAsync(request)).toString());
      response.end();
      return;
    }
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname));
    if (latency > 0) await wait(latency);
    try {
      const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
      const type = typeOf(file);
      const source = files.get(file) ?? (await readFile(file));
      files.set(file, source);
      const isText = type !== 'application/octet-stream';
      const part = rangeOf(request.headers.range, source.length);
      const body = isText ? brotliCompressSync(source) : source.subarray(part?.start, part?.end);
      sent += body.length + headerBytes;
      response.writeHead(part ? 206 : 200, {
        ...(part
          ? { 'content-range': `bytes ${part.start}-${part.end - 1}/${source.length}` }
          : {}),
        'content-type': type,
        ...(isText ? { 'content-encoding': 'br' } : {}),
        'cache-control': 'max-age=600',
      });
      await send(response, body);
    } catch {
      response.writeHead(404);
      response.end();
    }
  };
  const server = identity ? createSecureServer(identity, answer) : createServer(answer);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `${identity ? 'https' : 'http'}://127.0.0.1:${port}`,
    sent: () => sent,
    forget: () => {
      sent = 0;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
