import { Inflate } from 'fflate';
import { harmlessPart, highestRatio, mostUnpacked } from '#importers/limits.ts';
import { UnreadableDocument } from '#importers/source-document.ts';
import { crc32 } from './crc32.ts';
import { damaged, type ZipEntry } from './zip-entries.ts';

const bomb =
  '文件解压后体积异常（可能是压缩炸弹），已停止读取；请向提供者核实来源，或用 WPS、Word、Excel 打开后另存再导入';

/** Packed bytes that are unpacked at a time: what comes out of them is never more than 16 MB. */
const chunk = 16 * 1024;

/**
 * Refuses a zip file whose list declares more than any document needs.
 *
 * @throws UnreadableDocument with what to do.
 */
export function refuseBomb(entries: readonly ZipEntry[]): void {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > mostUnpacked || entries.some(isDense)) throw new UnreadableDocument(bomb);
}

function isDense({ size, packed }: ZipEntry): boolean {
  return size > harmlessPart && size > packed.length * highestRatio;
}

/**
 * One file of a zip file. Unpacking stops as soon as more comes out than is declared.
 *
 * @throws UnreadableDocument where size or checksum differ from what is declared.
 */
export function unpack(entry: ZipEntry): Uint8Array {
  const { method, packed, checksum, size, encrypted } = entry;
  if (encrypted) {
    throw new UnreadableDocument('文件设有打开密码，无法读取；请解除密码后另存再导入');
  }
  if (method !== 0 && method !== 8) throw new UnreadableDocument(damaged);
  const bytes = method === 0 ? packed : inflated(packed, size);
  if (bytes.length !== size || crc32(bytes) !== checksum) throw new UnreadableDocument(damaged);
  return bytes;
}

function inflated(packed: Uint8Array, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((piece) => {
    if (length + piece.length > size) throw new UnreadableDocument(bomb);
    bytes.set(piece, length);
    length += piece.length;
  });
  try {
    for (let at = 0; at < packed.length; at += chunk) {
      stream.push(packed.subarray(at, at + chunk), at + chunk >= packed.length);
    }
  } catch (cause) {
    if (cause instanceof UnreadableDocument) throw cause;
    throw new UnreadableDocument(damaged, { cause });
  }
  return bytes.subarray(0, length);
}
