/** A part of a site: the third of eight is `{ index: 3, of: 8 }`. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** Reads `3/8`; `null` when it is no such thing. */
export function parseShard(text: string): Shard | null {
  const [, index, of] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/u.exec(text) ?? [];
  const shard = { index: Number(index), of: Number(of) };
  return index !== undefined && shard.index <= shard.of ? shard : null;
}

/**
 * Whether a file of the site belongs to a part. All that is made of one department's reports stays
 * together, and so do the tables of open data, which are made at once.
 */
export function isInShard(file: string, { index, of }: Shard): boolean {
  const [folder = '', name = ''] = file.split('/');
  const key = ['reports', 'departments'].includes(folder)
    ? name
    : folder === 'data'
      ? folder
      : file;
  return fnv1a(key) % of === index - 1;
}

/** The same number for a text on every machine. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash;
}
