import { pairOf } from './pair.ts';
import type { PostingWriter } from './postings.ts';
import { blockEnd, readSymbols, type SymbolTaker } from './symbols.ts';

/** Collects where each pair of neighbours stands in one growing sequence of symbols. */
export class PairCollector {
  /** Every different symbol, in the order of its first place. */
  readonly symbols: string[] = [];
  // The numbers of symbols from 1: of those of one character by its code, of the others by themselves.
  readonly #ofCharacter = new Uint32Array(0x1_0000);
  readonly #ofOther = new Map<string, number>();
  #sequence: Uint32Array;
  #length = 0;
  readonly #taker: SymbolTaker = {
    character: (code) => this.#append(this.#ofCharacter[code] || this.#newCharacter(code)),
    other: (symbol) => this.#append(this.#numberOf(symbol)),
  };

  /** @param expected - About how many symbols there will be: to grow takes as long as to read. */
  constructor(expected = 0) {
    this.#sequence = new Uint32Array(expected + 1);
  }

  /** Appends a block and its end; tells how many symbols that is. */
  add(text: string): number {
    const before = this.#length;
    readSymbols(text, this.#taker);
    this.#append(this.#numberOf(blockEnd));
    return this.#length - before;
  }

  /** Writes every pair with its positions, in the order of pairs. */
  write(writer: PostingWriter): void {
    const symbols = this.symbols.toSorted();
    const sequence = this.#ranked(symbols);
    const { positions, seconds, ends } = sortedPairs(sequence, symbols);
    let from = 0;
    for (const [first, end] of ends.entries()) {
      while (from < end) {
        const second = seconds[from] ?? 0;
        let to = from + 1;
        while (to < end && seconds[to] === second) to += 1;
        writer.add(pairOf(symbols[first] ?? '', symbols[second] ?? ''), positions, from, to);
        from = to;
      }
    }
  }

  /** The sequence with each symbol's place in the order of symbols. */
  #ranked(symbols: readonly string[]): Uint32Array {
    const ranks = new Uint32Array(symbols.length + 1);
    for (const [rank, symbol] of symbols.entries()) ranks[this.#numberOf(symbol)] = rank;
    const sequence = this.#sequence.slice(0, this.#length);
    for (let at = 0; at < sequence.length; at += 1) sequence[at] = ranks[sequence[at] ?? 0] ?? 0;
    return sequence;
  }

  #numberOf(symbol: string): number {
    if (symbol.length === 1) {
      const code = symbol.charCodeAt(0);
      return this.#ofCharacter[code] || this.#newCharacter(code);
    }
    const known = this.#ofOther.get(symbol);
    if (known !== undefined) return known;
    const number = this.symbols.push(symbol);
    this.#ofOther.set(symbol, number);
    return number;
  }

  #newCharacter(code: number): number {
    const number = this.symbols.push(String.fromCharCode(code));
    this.#ofCharacter[code] = number;
    return number;
  }

  #append(number: number): void {
    if (this.#length === this.#sequence.length) {
      const grown = new Uint32Array(this.#length * 2);
      grown.set(this.#sequence);
      this.#sequence = grown;
    }
    this.#sequence[this.#length++] = number;
  }
}

/** Pairs in their order, and those of one pair in the order of the text. */
interface SortedPairs {
  readonly positions: Uint32Array;
  /** The second symbol of each. */
  readonly seconds: Uint32Array;
  /** Where those that a symbol opens end, for each symbol. */
  readonly ends: Uint32Array;
}

/** Sorts by counting, by the second symbol and then by the first; no pair begins with the end of a block. */
function sortedPairs(sequence: Uint32Array, symbols: readonly string[]): SortedPairs {
  const end = symbols.indexOf(blockEnd);
  const firsts = new Uint32Array(symbols.length + 1);
  const seconds = new Uint32Array(symbols.length + 1);
  // What stands last is the end of a block.
  const last = sequence.length - 1;
  for (let at = 0; at < last; at += 1) {
    if (sequence[at] === end) continue;
    count(firsts, sequence[at] ?? 0);
    count(seconds, sequence[at + 1] ?? 0);
  }
  addUp(firsts);
  addUp(seconds);
  const bySecond = new Uint32Array(firsts.at(-1) ?? 0);
  for (let at = 0; at < last; at += 1) {
    if (sequence[at] !== end) bySecond[placeOf(seconds, sequence[at + 1] ?? 0)] = at;
  }
  const sorted = {
    positions: new Uint32Array(bySecond.length),
    seconds: new Uint32Array(bySecond.length),
  };
  for (let index = 0; index < bySecond.length; index += 1) {
    const at = bySecond[index] ?? 0;
    const place = placeOf(firsts, sequence[at] ?? 0);
    sorted.positions[place] = at;
    sorted.seconds[place] = sequence[at + 1] ?? 0;
  }
  return { ...sorted, ends: firsts.subarray(0, symbols.length) };
}

/** Counts are kept one place behind their key. */
function count(counts: Uint32Array, key: number): void {
  counts[key + 1] = (counts[key + 1] ?? 0) + 1;
}

/** Counts become where the first of each key stands. */
function addUp(counts: Uint32Array): void {
  for (let key = 1; key < counts.length; key += 1) {
    counts[key] = (counts[key] ?? 0) + (counts[key - 1] ?? 0);
  }
}

/** The place of the next of a key. */
function placeOf(next: Uint32Array, key: number): number {
  const place = next[key] ?? 0;
  next[key] = place + 1;
  return place;
}
