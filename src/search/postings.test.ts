import { expect, test } from 'vitest';
import { onlyPair, pairOf } from './pair.ts';
import { PairCollector } from './pair-collector.ts';
import { type Posting, PostingWriter, postingsIn } from './postings.ts';

const everything = { from: '', to: '\uffff' };
const plain = ({ pair, positions }: Posting): [string, number[]] => [pair, [...positions]];
const read = (bytes: Uint8Array) => [...postingsIn(bytes, everything)].map(plain);

function filesOf(postings: readonly Posting[]) {
  const writer = new PostingWriter();
  for (const { pair, positions } of postings) writer.add(pair, positions);
  const { from, sizes, bytes } = writer.done();
  const ends = sizes.map((_, file) => sizes.slice(0, file + 1).reduce((sum, size) => sum + size));
  const files = sizes.map((size, file) => bytes.slice((ends[file] ?? 0) - size, ends[file]));
  return { from, files, bytes };
}

test('a file of postings reads as it was written, pairs beyond the basic plane included', () => {
  const written: Posting[] = ['4863 万', '率 98.89', '𠮷 野', '𠮸 野'].map((pair, index) => ({
    pair,
    positions: Uint32Array.from([index, 300, 70_000, 3_000_000_000]),
  }));
  expect(filesOf(written).files.flatMap(read)).toEqual(written.map(plain));
});

test('files begin at the same places whatever they hold, and read on from each other', () => {
  const written = Array.from(
    { length: 500 },
    (_, index): Posting => ({
      pair: pairOf('预', String.fromCodePoint(0x4e00 + index * 40)),
      positions: Uint32Array.from([index]),
    }),
  );
  const { from, files, bytes } = filesOf(written);
  expect(files.length).toBeGreaterThan(5);
  expect(files.flatMap(read)).toEqual(written.map(plain));
  expect(read(bytes)).toEqual(written.map(plain));
  const others = filesOf(written.filter((_, index) => index % 3 === 0));
  expect(others.from.every((one) => from.includes(one))).toBe(true);
});

test('pairs come in order with ascending positions, none of them across the end of a block', () => {
  const collector = new PairCollector();
  expect([collector.add('预算执行'), collector.add('执行率'), collector.add('')]).toEqual([
    5, 4, 1,
  ]);
  const writer = new PostingWriter();
  collector.write(writer);
  expect(read(writer.done().bytes)).toEqual(
    [
      ['预 算', [0]],
      ['算 执', [1]],
      ['执 行', [2, 5]],
      ['行 \n', [3]],
      ['行 率', [6]],
      ['率 \n', [7]],
    ].sort(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1)),
  );
});

test.each([
  ['cut off', (bytes: Uint8Array) => bytes.slice(0, -2)],
  ['with a count that nothing holds', (bytes: Uint8Array) => bytes.fill(0x7f, 9, 10)],
  ['of random bytes', (bytes: Uint8Array) => bytes.map((_, index) => (index * 37 + 255) % 256)],
])('a damaged file ends in an error, not in memory: %s', (_, damage) => {
  const { bytes } = filesOf([{ pair: '预 算', positions: Uint32Array.from([1, 2, 3]) }]);
  const damaged = damage(bytes);
  expect(() => [...postingsIn(damaged, onlyPair('预', '算'))]).toThrow(RangeError);
});
