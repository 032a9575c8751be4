import type { Pair } from './pair.ts';
import { isNumber } from './symbols.ts';

/**
 * Pairs are divided at fixed places of their order, whatever text they come from, so that shards
 * written at different times can be laid side by side. `atomOf` gives the least text that may begin
 * a pair of the same division; it never decreases along the order of pairs.
 */
export function atomOf(pair: Pair): string {
  const last = toldBy(pair);
  const codes = pair.length > last ? [lowest(pair.charCodeAt(last))] : [];
  return pair.slice(0, last) + String.fromCharCode(...codes);
}

/** Whether two pairs are of one division: what `atomOf` says, without making texts. */
export function sameAtom(one: Pair, other: Pair): boolean {
  const last = toldBy(one);
  if (one.length <= last || other.length <= last) return one === other;
  for (let at = 0; at < last; at += 1) {
    if (one.charCodeAt(at) !== other.charCodeAt(at)) return false;
  }
  return lowest(one.charCodeAt(last)) === lowest(other.charCodeAt(last));
}

/** A number is told from its neighbours by some digits, a character by where the next one lies. */
function toldBy(pair: Pair): number {
  return isNumber(pair) ? 5 : 2;
}

/**
 * The character from which the division of another begins: signs, digits, other scripts, then Chinese
 * in 24 parts, and what lies behind.
 */
function lowest(code: number): number {
  if (code < 0x30) return 0;
  if (code < 0x3a) return 0x30;
  if (code < 0x4e00) return 0x3a;
  return code < 0xa000 ? code - ((code - 0x4e00) % 875) : 0xa000;
}
