import { array, assert, constantFrom, integer, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { isWorthLooking, signs } from './worth-looking.ts';

/** What the signs are made of, in all forms, and what stands between them. */
const pieces = [
  ...'0123456789０５９٣௧〇零○一二三四五六七八九幺壹贰叁肆伍陆柒捌玖\u{1D7CE}',
  ...'aAtTzＡｚſKé@＠#＃)）]、。，-·•.・ \u3000\u200B①㎡℃\u{20000}粤人民的',
];

test('sees every sign that the expression sees', () => {
  assert(
    property(array(constantFrom(...pieces), { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      expect(isWorthLooking(text)).toBe(signs.test(text));
    }),
    { numRuns: 20_000 },
  );
  assert(
    property(string({ unit: 'binary', maxLength: 40 }), (text) => {
      expect(isWorthLooking(text)).toBe(signs.test(text));
    }),
  );
});

test('sees digits that stand as far apart as the expression allows, and none beyond', () => {
  const gaps = array(integer({ min: 0, max: 6 }), { minLength: 6, maxLength: 12 });
  assert(
    property(gaps, (between) => {
      const text = `5${between.map((gap) => `${'人'.repeat(gap)}5`).join('')}`;
      expect(isWorthLooking(text)).toBe(signs.test(text));
    }),
    { numRuns: 2000 },
  );
});

test('sees digits in any script, and letters that only look alike in another case', () => {
  for (const text of ['٣٣٣٣٣٣٣', '1a2b3c4d5e6f7', '粤ſ', '粤K', '\u{1D7CE}'.repeat(7)]) {
    expect(signs.test(text), text).toBe(true);
    expect(isWorthLooking(text), text).toBe(true);
  }
});
