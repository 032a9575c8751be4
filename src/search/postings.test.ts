import { expect, test } from 'vitest';
import { onlyPair, pairOf } from './pair.ts';
import { PairCollector } from './pair-collector.ts';
import { type Posting, postingFiles, postingsIn } from './postings.ts';

const everything = { from: '', to: '\uffff' };
const plain = ({ pair, positions }: Posting): [string, number[]] => [pair, [...positions]];

test('a file of postings reads as it was written, pairs beyond the basic plane included', () => {
  const written: Posting[] = ['4863 万', '率 98.89', '𠮷 野', '𠮸 野'].map((pair, index) => ({
    pair,
    positions: Uint32Array.from([index, 300, 70_000, 3_000_000_000]),
  }));
  const files = [...postingFiles(written)];
  expect(files.flatMap(({ bytes }) => [...postingsIn(bytes, everything)]).map(plain)).toEqual(
    written.map(plain),
  );
});

test('files begin at the same places whatever they hold, and read on from each other', () => {
  const written = Array.from(
    { length: 500 },
    (_, index): Posting => ({
      pair: pairOf('预', String.fromCodePoint(0x4e00 + index * 40)),
      positions: Uint32Array.from([index]),
    }),
  );
  const files = [...postingFiles(written)];
  expect(files.length).toBeGreaterThan(5);
  expect(files.flatMap(({ bytes }) => [...postingsIn(bytes, everything)]).map(plain)).toEqual(
    written.map(plain),
  );
  const whole = Uint8Array.from(files.flatMap(({ bytes }) => [...bytes]));
  expect([...postingsIn(whole, everything)].map(plain)).toEqual(written.map(plain));
  const others = [...postingFiles(written.filter((_, index) => index % 3 === 0))];
  const beginnings = new Set(files.map(({ from }) => from));
  expect(others.every(({ from }) => beginnings.has(from))).toBe(true);
});

test('pairs come in order with ascending positions, none of them across the end of a block', () => {
  const collector = new PairCollector();
  expect([collector.add('预算执行'), collector.add('执行率'), collector.add('')]).toEqual([
    5, 4, 1,
  ]);
  const postings = [...collector.postings()].map(plain);
  expect(postings).toEqual(
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
  const [file] = postingFiles([{ pair: '预 算', positions: Uint32Array.from([1, 2, 3]) }]);
  const damaged = damage(Uint8Array.from(file?.bytes ?? []));
  expect(() => [...postingsIn(damaged, onlyPair('预', '算'))]).toThrow(RangeError);
});
