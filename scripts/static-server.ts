import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
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

/** The plainest host a site can have: files, `index.html` for folders, `404.html` for the rest. */
export async function serve(folder: string): Promise<StaticServer> {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname));
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    try {
      const body = await readFile(file);
      const headers = { 'content-type': typeOf(file), 'access-control-allow-origin': '*' };
      const part = rangeOf(request.headers.range, body.length);
      if (part) {
        const range = `bytes ${part.start}-${part.end - 1}/${body.length}`;
        const sent = body.subarray(part.start, part.end);
        response.writeHead(206, { ...headers, 'content-range': range }).end(sent);
      } else response.writeHead(200, headers).end(body);
    } catch {
      const body = await readFile(join(folder, '404.html'));
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(body);
    }
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
