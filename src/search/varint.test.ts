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

test.each([0, 1, 2, 60, 130, 4000, 20_000])(
  'writes %s numbers as differences that add up to them, behind the number of their bytes',
  (count) => {
    fc.assert(
      fc.property(fc.nat(3), fc.constantFrom(0, 1, 90, 8000), (from, step) => {
        const numbers = Uint32Array.from({ length: count + from }, (_, index) => index * step);
        if (count > 0) numbers[numbers.length - 1] = 0xffff_ffff;
        const writer = new ByteWriter();
        writer.text('预', 0);
        writer.differences(numbers, from, numbers.length);
        writer.text('算', 0);
        const reader = new ByteReader(writer.done());
        expect(reader.text(reader.number())).toBe('预');
        const bytes = new ByteReader(reader.bytes(reader.number()));
        expect(bytes.sums(count)).toEqual(numbers.slice(from));
        expect(bytes.ended).toBe(true);
        expect(reader.text(reader.number())).toBe('算');
        expect(reader.ended).toBe(true);
      }),
      { numRuns: count > 10_000 ? 4 : 50 },
    );
  },
);
