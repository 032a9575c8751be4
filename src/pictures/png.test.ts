import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pngOf } from './png.ts';

const table = Uint8Array.from({ length: 48 }, (_, index) => index);

const pixels = {
  width: 4,
  height: 3,
  bytes: Uint8Array.of(0, 0x12, 0x34, 0, 0x12, 0x35, 0, 0x00, 0x01),
};
const chunksOf = (png: Uint8Array) => {
  const buffer = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < buffer.length; at += buffer.readUInt32BE(at) + 12) {
    const data = buffer.subarray(at + 8, at + 8 + buffer.readUInt32BE(at));
    chunks.set(buffer.toString('latin1', at + 4, at + 8), data);
  }
  return chunks;
};

test('is a file of sixteen colours with its rows as they are', () => {
  const chunks = chunksOf(pngOf(pixels, table));
  expect([...chunks.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  expect(chunks.get('IHDR')?.toString('hex')).toBe('00000004000000030403000000');
  expect(chunks.get('PLTE')).toEqual(Buffer.from(table));
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  expect(rows.toString('hex').match(/.{6}/gu)).toEqual(['001234', '001235', '000001']);
});

test('has the same bytes on every machine', () => {
  const bytes = Uint8Array.from({ length: 601 * 630 }, (_, index) => ((index * index) >> 9) & 0xff);
  const png = pngOf({ width: 1200, height: 630, bytes }, table);
  expect(createHash('sha256').update(png).digest('hex')).toBe(
    'c0d6a313388325e44e0bfe6f4e5d53783166dc5d106feddfeefbe599fe76f005',
  );
});
