import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { paint } from './paint.ts';
import { pngOf } from './png.ts';
import { typeface } from './typeface.ts';

const table = Uint8Array.from({ length: 48 }, (_, index) => index);

/** A full square of the em's half, wherever a character stands. */
const face = typeface(() => ({
  advance: 1000,
  curves: [
    0, 0, 0, 0, 0, 500, 0, 500, 0, 500, 500, 500, 500, 500, 500, 500, 500, 0, 500, 0, 500, 0, 0, 0,
  ],
}));

test('paints boxes and text over each other, and nothing beyond the edges', () => {
  const { bytes } = paint(
    {
      width: 8,
      height: 4,
      parts: [
        { kind: 'box', x: 1, y: -1, width: 4, height: 3, fill: 'line' },
        { kind: 'box', x: 2, y: 1, width: 20, height: 1, fill: 'accent' },
        { kind: 'line', text: '明账', x: 1, y: 4, size: 4, weight: 400, fill: 'ink' },
      ],
    },
    face,
  );
  expect(Buffer.from(bytes).toString('hex').match(/.{8}/gu)).toEqual([
    '0ffff000',
    '0feeeeee',
    '06600660',
    '06600660',
  ]);
});

const pixels = { width: 4, height: 3, bytes: Uint8Array.of(0x12, 0x34, 0x12, 0x35, 0x00, 0x01) };
const chunksOf = (png: Uint8Array) => {
  const buffer = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < buffer.length; at += buffer.readUInt32BE(at) + 12) {
    const data = buffer.subarray(at + 8, at + 8 + buffer.readUInt32BE(at));
    chunks.set(buffer.toString('latin1', at + 4, at + 8), data);
  }
  return chunks;
};

test('is a file of sixteen colours, rows as they are or as they differ', () => {
  const chunks = chunksOf(pngOf(pixels, table));
  expect([...chunks.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  expect(chunks.get('IHDR')?.toString('hex')).toBe('00000004000000030403000000');
  expect(chunks.get('PLTE')).toEqual(Buffer.from(table));
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  expect(rows.toString('hex').match(/.{6}/gu)).toEqual(['001234', '020001', '000001']);
});

test('has the same bytes on every machine', () => {
  const bytes = Uint8Array.from({ length: 600 * 630 }, (_, index) => ((index * index) >> 9) & 0xff);
  const png = pngOf({ width: 1200, height: 630, bytes }, table);
  expect(createHash('sha256').update(png).digest('hex')).toBe(
    '5a674fba91ef6c7e36a07a937a76888212bb7b59b9f138a7825c2e3fcdabca7e',
  );
});
