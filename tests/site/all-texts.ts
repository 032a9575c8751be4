import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The names of a site's files whose name, bytes or compressed parts hold one of the texts. */
export function filesWith(folder: string, texts: readonly string[]): readonly string[] {
  return allTexts(folder)
    .filter(([, held]) => held.some((one) => texts.some((text) => one.includes(text))))
    .map(([path]) => path);
}

/** Every file of a site with its name, its bytes and its compressed parts as texts. */
export function allTexts(folder: string): readonly (readonly [string, readonly string[]])[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => {
      const bytes = readFileSync(join(folder, path));
      return [path, [path, bytes.toString('utf8'), ...unpacked(bytes)]];
    });
}

const gzipStart = Buffer.from([0x1f, 0x8b, 0x08]);

/** What the gzip streams say that lie in a file one behind the other, as in the search index. */
function unpacked(bytes: Buffer): readonly string[] {
  const texts: string[] = [];
  for (let at = bytes.indexOf(gzipStart); at >= 0; at = bytes.indexOf(gzipStart, at + 1)) {
    const next = bytes.indexOf(gzipStart, at + 1);
    try {
      texts.push(gunzipSync(bytes.subarray(at, next < 0 ? undefined : next)).toString('utf8'));
    } catch {
      // Three bytes that happen to look like the start of a stream.
    }
  }
  return texts;
}
