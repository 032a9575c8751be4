import type { Pair } from './pair.ts';
import { isNumber } from './symbols.ts';

/**
 * Pairs are divided at fixed places of their order, whatever text they come from, so that shards
 * written at different times can be laid side by side. `atomOf` gives the least text that may begin
 * a pair of the same division; it never decreases along the order of pairs.
 */
export function atomOf(pair: Pair): string {
  // A number is told from its neighbours by some digits, a character by where the next one lies.
  const length = isNumber(pair) ? 6 : 3;
  return pair.slice(0, length - 1) + lowest(pair[length - 1] ?? '');
}

/** Characters from which divisions begin: signs, digits, other scripts, then Chinese in 24 parts. */
const bounds = [
  0,
  0x30,
  0x3a,
  ...Array.from({ length: 24 }, (_, part) => 0x4e00 + part * 875),
  0xa000,
];

/** The character from which the division of another begins; nothing where there is none. */
function lowest(character: string): string {
  if (character === '') return '';
  const code = character.charCodeAt(0);
  return String.fromCharCode(bounds.findLast((bound) => bound <= code) ?? 0);
}
