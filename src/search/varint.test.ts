import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteReader, ByteWriter } from './varint.ts';

const units = fc.constantFrom('8', '.', 'é', '预', '算', '\uffff', '𠮷', '\ud842', '\udfb7');

test('writes a text as an encoder does, behind its length', () => {
  fc.assert(
    fc.property(fc.string({ unit: units, maxLength: 60 }), fc.nat(3), (text, from) => {
      const writer = new ByteWriter();
      writer.text(text, from);
      const expected = new TextEncoder().encode(text.slice(from));
      const reader = new ByteReader(writer.done());
      expect(reader.bytes(reader.number())).toEqual(expected);
      expect(reader.ended).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('writes differences that add up to the numbers, behind the number of their bytes', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(0xffff_ffff)), fc.nat(3), (some, from) => {
      const numbers = Uint32Array.from([0, 0, 0, ...some]).sort();
      const writer = new ByteWriter();
      writer.differences(numbers, from, numbers.length);
      const reader = new ByteReader(writer.done());
      const bytes = new ByteReader(reader.bytes(reader.number()));
      expect(reader.ended).toBe(true);
      expect(bytes.sums(numbers.length - from)).toEqual(numbers.slice(from));
      expect(bytes.ended).toBe(true);
    }),
  );
});
