import type { Finding } from '#core/finding.ts';

/**
 * A name for each finding that stays the same when lines move: rule, file, path and message, with a
 * count behind for the second of two equal ones.
 */
export function fingerprints(findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, file, at, message }) => {
    const hash = hashText([rule, file, at, message].join('\u0000'));
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  });
}

/** FNV-1a over UTF-16 units, 64 bits as sixteen hexadecimal digits. */
function hashText(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
