import { pairOf } from './pair.ts';
import type { Posting } from './postings.ts';
import { blockEnd, symbolsOf } from './symbols.ts';

/** Collects where each pair of neighbours stands in one growing sequence of symbols. */
export class PairCollector {
  readonly #numbers = new Map<string, number>();
  #sequence = new Uint32Array(1 << 16);
  #length = 0;

  /** Every different symbol, in no order. */
  get symbols(): Iterable<string> {
    return this.#numbers.keys();
  }

  /** Appends a block and its end; tells how many symbols that is. */
  add(text: string): number {
    const { symbols } = symbolsOf(text);
    this.#reserve(symbols.length + 1);
    for (const symbol of symbols) this.#sequence[this.#length++] = this.#numberOf(symbol);
    this.#sequence[this.#length++] = this.#numberOf(blockEnd);
    return symbols.length + 1;
  }

  /** Every pair with its positions, in the order of pairs. */
  *postings(): Generator<Posting> {
    const symbols = [...this.#numbers.keys()].sort();
    const sequence = this.#ranked(symbols);
    // Stable: by the second symbol, then by the first, so that positions stay ascending in a pair.
    const bySecond = sortedBy(sequence, 1, ascending(sequence.length), symbols.length);
    const order = sortedBy(sequence, 0, bySecond, symbols.length);
    const end = symbols.indexOf(blockEnd);
    for (let from = 0; from < order.length; ) {
      const at = order[from] ?? 0;
      const first = sequence[at] ?? 0;
      const second = sequence[at + 1] ?? end;
      let to = from + 1;
      while (to < order.length) {
        const next = order[to] ?? 0;
        if (sequence[next] !== first || (sequence[next + 1] ?? end) !== second) break;
        to += 1;
      }
      if (first !== end) {
        const pair = pairOf(symbols[first] ?? '', symbols[second] ?? '');
        yield { pair, positions: order.subarray(from, to) };
      }
      from = to;
    }
  }

  /** The sequence with each symbol's place in the order of symbols. */
  #ranked(symbols: readonly string[]): Uint32Array {
    const ranks = new Uint32Array(symbols.length);
    for (const [rank, symbol] of symbols.entries()) ranks[this.#numbers.get(symbol) ?? 0] = rank;
    return this.#sequence.subarray(0, this.#length).map((number) => ranks[number] ?? 0);
  }

  #numberOf(symbol: string): number {
    const known = this.#numbers.get(symbol);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(symbol, number);
    return number;
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#sequence.length) return;
    const grown = new Uint32Array(Math.max(this.#sequence.length * 2, this.#length + more));
    grown.set(this.#sequence.subarray(0, this.#length));
    this.#sequence = grown;
  }
}

function ascending(length: number): Uint32Array {
  return new Uint32Array(length).map((_, index) => index);
}

/** Positions in stable order of the symbol that stands so far behind each; counting, not comparing. */
function sortedBy(
  sequence: Uint32Array,
  behind: number,
  positions: Uint32Array,
  symbols: number,
): Uint32Array {
  const keyOf = (position: number) => sequence[position + behind] ?? 0;
  const next = new Uint32Array(symbols + 1);
  for (const position of positions) {
    const key = keyOf(position) + 1;
    next[key] = (next[key] ?? 0) + 1;
  }
  for (let key = 1; key <= symbols; key += 1) next[key] = (next[key] ?? 0) + (next[key - 1] ?? 0);
  const sorted = new Uint32Array(positions.length);
  for (const position of positions) {
    const key = keyOf(position);
    const to = next[key] ?? 0;
    sorted[to] = position;
    next[key] = to + 1;
  }
  return sorted;
}
