import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairOf } from './pair.ts';
import { PairCollector } from './pair-collector.ts';
import { PostingWriter, postingsIn } from './postings.ts';
import { symbolsOf } from './symbols.ts';

const everything = { from: '', to: '\uffff' };

/** Every pair with its positions, looked for in the plainest way. */
function pairsOf(blocks: readonly string[]): readonly [string, number[]][] {
  const symbols = blocks.flatMap((block) => [...symbolsOf(block).symbols, '\n']);
  const pairs = new Map<string, number[]>();
  for (const [at, first] of symbols.entries()) {
    if (first === '\n') continue;
    const pair = pairOf(first, symbols[at + 1] ?? '');
    pairs.set(pair, [...(pairs.get(pair) ?? []), at]);
  }
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1));
}

function collected(blocks: readonly string[], expected: number) {
  const collector = new PairCollector(expected);
  const lengths = blocks.map((block) => collector.add(block));
  const writer = new PostingWriter();
  collector.write(writer);
  const postings = [...postingsIn(writer.done().bytes, everything)];
  return { lengths, pairs: postings.map(({ pair, positions }) => [pair, [...positions]]) };
}

test('finds every pair where it stands, whatever the texts and however many were expected', () => {
  const unit = fc.constantFrom(
    ...'预算执行率，。“”—-·9 0.,\n',
    '㎡',
    '…',
    '𠮷',
    '2021',
    '４，８６３',
  );
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit, maxLength: 30 }), { maxLength: 8 }),
      fc.nat(40),
      (blocks, room) => {
        const { lengths, pairs } = collected(blocks, room);
        expect(lengths).toEqual(blocks.map((block) => symbolsOf(block).symbols.length + 1));
        expect(pairs).toEqual(pairsOf(blocks));
      },
    ),
    { numRuns: 1000 },
  );
});
