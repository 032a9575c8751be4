import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonText } from './json-text.ts';

test('writes every text as JSON.stringify does', () => {
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), halves);
  fc.assert(fc.property(texts, (text) => jsonText(text) === JSON.stringify(text)));
});

/** Characters of which only a half may be there, between others. */
const halves = fc
  .array(fc.constantFrom('账', '"', '\\', '\n', '\u0000', '\u2028', '\uD83D', '\uDE00', '\uFFFF'))
  .map((units) => units.join(''));

test.each([
  ['92.10', '"92.10"'],
  ['', '""'],
  ['他说"好"', '"他说\\"好\\""'],
  ['一\n二', '"一\\n二"'],
])('%s', (text, expected) => expect(jsonText(text)).toBe(expected));
