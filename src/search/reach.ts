import type { Probe } from './probe.ts';

/** Symbols of a phrase, the end exclusive. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** How much of a phrase stands in the index. */
export interface Reach {
  /** Length of the longest beginning that stands; at least 1, for a single symbol is not looked up. */
  readonly beginning: number;
  /** Where the longest ending that stands begins. */
  readonly ending: number;
  /** Parts of two symbols or more that stand and cannot be longer, longest first. */
  readonly parts: readonly Part[];
}

/** Finds what stands of a phrase that does not stand as a whole: at most three lookups a symbol. */
export async function reachOf(phrase: readonly string[], probe: Probe): Promise<Reach> {
  // All pairs at once, so that what follows has little left to load.
  const joined = await Promise.all(
    phrase.slice(1).map((_, index) => probe.stands(phrase.slice(index, index + 2))),
  );
  const parts: Part[] = [];
  let [from, to, beginning] = [0, 2, 1];
  let stands = false;
  while (to <= phrase.length) {
    if (joined[to - 2] && (await probe.stands(phrase.slice(from, to)))) {
      stands = true;
      if (from === 0) beginning = to;
      to += 1;
      continue;
    }
    if (stands) parts.push({ from, to: to - 1 });
    stands = false;
    from += 1;
    to = Math.max(to, from + 2);
  }
  if (stands) parts.push({ from, to: phrase.length });
  return {
    beginning,
    ending: from,
    parts: parts.sort((a, b) => b.to - b.from - (a.to - a.from)),
  };
}
