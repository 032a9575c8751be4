import { constants, crc32, deflateSync } from 'node:zlib';
import type { Pixels } from './pixels.ts';

/**
 * A PNG file of sixteen colours.
 *
 * @param table - Red, green and blue of each colour.
 */
export function pngOf(pixels: Pixels, table: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(pixels.width, 0);
  head.writeUInt32BE(pixels.height, 4);
  // Four bits a pixel, which are numbers of colours.
  head.set([4, 3], 8);
  const signature = Buffer.from('\x89PNG\r\n\x1A\n', 'latin1');
  return new Uint8Array(
    Buffer.concat([
      signature,
      chunk('IHDR', head),
      chunk('PLTE', table),
      chunk('IDAT', deflateSync(filtered(pixels), deflating)),
      chunk('IEND', new Uint8Array()),
    ]),
  );
}

/**
 * Runs of equal bytes are all that is looked for. Other strategies of Node.js find repetitions with
 * the help of instructions that not every processor has, and give other bytes there; this one also
 * takes a quarter of the time.
 */
const deflating = { strategy: constants.Z_RLE, memLevel: 8, chunkSize: 65_536 };

function chunk(type: string, data: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

const filters = { none: 0, up: 2 } as const;

/** Each row as it is or as what differs from the row above, whichever has more zeros. */
function filtered({ width, height, bytes }: Pixels): Uint8Array {
  const across = width / 2;
  const rows = new Uint8Array((across + 1) * height);
  const differences = new Uint8Array(across);
  let above: Uint8Array = new Uint8Array(across);
  for (let y = 0; y < height; y++) {
    const row = bytes.subarray(y * across, (y + 1) * across);
    const start = y * (across + 1);
    // Half of the rows are like the one above: nothing differs, which is what stands there already.
    const same = Buffer.compare(row, above) === 0;
    const differs = same || subtract(differences, row, above) > 0;
    rows[start] = differs ? filters.up : filters.none;
    if (!same) rows.set(differs ? differences : row, start + 1);
    above = row;
  }
  return rows;
}

/** Fills in the differences, and tells how many more zeros they have than the row. */
function subtract(differences: Uint8Array, row: Uint8Array, above: Uint8Array): number {
  let gain = 0;
  for (let at = 0; at < row.length; at++) {
    const value = row[at] ?? 0;
    const difference = value - (above[at] ?? 0);
    differences[at] = difference;
    gain += (value === 0 ? 0 : 1) - (difference === 0 ? 0 : 1);
  }
  return gain;
}
