import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** The length of what was compressed stands in front of it, so that unpacking needs one buffer. */
const lengthBytes = 4;

/** Level 3 takes a fifth longer and saves a twentieth. */
const params = { [constants.ZSTD_c_compressionLevel]: 1 };

export function compressed(bytes: Uint8Array): Uint8Array {
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32LE(bytes.length);
  const options = { params, pledgedSrcSize: bytes.length, chunkSize: chunkFor(bytes.length) };
  return Buffer.concat([length, zstdCompressSync(bytes, options)]);
}

/** @throws When the bytes are not what `compressed` gave. */
export function uncompressed(bytes: Uint8Array<ArrayBuffer>): Uint8Array {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const chunkSize = chunkFor(view.readUInt32LE());
  return zstdDecompressSync(view.subarray(lengthBytes), { chunkSize });
}

/** The least that zlib takes is 64. */
function chunkFor(length: number): number {
  return Math.max(64, length);
}
