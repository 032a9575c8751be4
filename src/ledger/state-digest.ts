import { createHash } from 'node:crypto';

/** SHA-256 of a text in hexadecimal. Line ends and a byte-order mark do not count: git may change them. */
export function stateDigest(text: string): string {
  const plain = text.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
  return createHash('sha256').update(plain).digest('hex');
}
