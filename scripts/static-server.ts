import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { type Coding, Compressed, codingFor } from './compressed.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** The media type of a file by its ending. */
export function typeOf(file: string): string {
  return types[extname(file)] ?? 'application/octet-stream';
}

/** The part of a file that a request asks for, the end exclusive; `null` for all of it. */
export function rangeOf(
  header: string | undefined,
  length: number,
): { readonly start: number; readonly end: number } | null {
  const [, start, last] = /^bytes=(\d+)-(\d+)$/u.exec(header ?? '') ?? [];
  if (start === undefined || last === undefined || Number(start) >= length) return null;
  return { start: Number(start), end: Math.min(length, Number(last) + 1) };
}

export interface StaticServer {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

interface Answer {
  readonly status: 200 | 206 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

interface Asked {
  readonly url: string;
  readonly range: string | undefined;
  readonly coding: Coding | null;
  readonly headersFor: HeadersFor;
}

/** What a host adds to the answer for a path. */
export type HeadersFor = (path: string) => Readonly<Record<string, string>>;

/** As public data needs it, and nothing else. */
const openToAll: HeadersFor = () => ({ 'access-control-allow-origin': '*' });

/**
 * A host as sites have it: files, `index.html` for folders, `404.html` for the rest; text travels
 * compressed where the reader can take it, a part of a file as it is.
 */
export async function serve(
  folder: string,
  headersFor: HeadersFor = openToAll,
): Promise<StaticServer> {
  const compressed = new Compressed();
  const server = createServer(async ({ url = '/', headers }, response) => {
    const coding = codingFor(headers['accept-encoding']);
    const asked = { url, range: headers.range, coding, headersFor };
    const answer = await answerTo(folder, asked, compressed);
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function answerTo(
  folder: string,
  { url, range, coding, headersFor }: Asked,
  compressed: Compressed,
): Promise<Answer> {
  const path = normalize(decodeURIComponent(new URL(url, 'http://x').pathname));
  const wanted = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  const found = await readFile(wanted).catch(() => null);
  const file = found ? wanted : join(folder, '404.html');
  const body = found ?? (await readFile(file));
  const headers = {
    ...headersFor(path),
    'content-type': typeOf(file),
    vary: 'Accept-Encoding',
  };
  const part = found && rangeOf(range, body.length);
  if (part) {
    const range = `bytes ${part.start}-${part.end - 1}/${body.length}`;
    const sent = body.subarray(part.start, part.end);
    return { status: 206, headers: { ...headers, 'content-range': range }, body: sent };
  }
  const status = found ? 200 : 404;
  if (!coding || !isText(headers['content-type'])) return { status, headers, body };
  return {
    status,
    headers: { ...headers, 'content-encoding': coding },
    body: await compressed.of(body, coding),
  };
}

function isText(type: string): boolean {
  return /^text\/|json|xml|javascript/u.test(type);
}
