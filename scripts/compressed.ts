import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** How a body may be compressed on its way to a reader. */
export type Coding = 'br' | 'gzip';

/** What a reader takes, the smallest first; `null` for a reader that takes neither. */
export function codingFor(acceptEncoding: string | undefined): Coding | null {
  const accepted = (acceptEncoding ?? '').split(',').map((one) => one.split(';')[0]?.trim());
  return (['br', 'gzip'] as const).find((coding) => accepted.includes(coding)) ?? null;
}

// What common hosts do while they answer: brotli at 5, gzip at 6.
const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

const compress: Readonly<Record<Coding, (body: Buffer) => Promise<Buffer>>> = {
  br: (body) => brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body) => gzipped(body, { level: 6 }),
};

/** Compresses each body once. */
export class Compressed {
  readonly #bodies = new Map<string, Promise<Buffer>>();

  of(body: Buffer, coding: Coding): Promise<Buffer> {
    const key = `${coding} ${createHash('sha1').update(body).digest('base64')}`;
    const kept = this.#bodies.get(key) ?? compress[coding](body);
    this.#bodies.set(key, kept);
    return kept;
  }
}
