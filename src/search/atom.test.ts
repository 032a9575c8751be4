import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openContent } from '#reading/content-directory.ts';
import { atomOf, sameAtom } from './atom.ts';
import { pairOf } from './pair.ts';
import { symbolsOf } from './symbols.ts';

test('divisions never go back along the order of pairs, and none begins behind its pairs', () => {
  const content = openContent(process.cwd());
  const texts = content.reportFiles.map((file) => content.readReportFile(file).source);
  const odd = ['a1', '𠮷野', '\uffff12', '2021年2021、2021.5', '0 00', '～～', '한국', '９９％'];
  const pairs = [...texts, ...odd].flatMap((text) => {
    const { symbols } = symbolsOf(text);
    return symbols.slice(1).map((second, index) => pairOf(symbols[index] ?? '', second));
  });
  const sorted = [...new Set(pairs)].sort();
  expect(sorted.length).toBeGreaterThan(5000);
  let before = '';
  for (const pair of sorted) {
    const atom = atomOf(pair);
    expect(atom <= pair, pair).toBe(true);
    expect(atom >= before, pair).toBe(true);
    before = atom;
  }
});

test('two pairs are of one division where it begins with the same text', () => {
  const unit = fc.constantFrom(...'019. /:a\u4dff一\u516b预算丁\u9fff\ua000\ud842\udfb7\uffff');
  const pair = fc.string({ unit, minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(pair, pair, fc.string({ unit, maxLength: 3 }), (one, other, more) => {
      for (const two of [other, `${one}${more}`, `${one.slice(0, 2)}${more}`])
        expect(sameAtom(one, two)).toBe(atomOf(one) === atomOf(two));
    }),
    { numRuns: 2000 },
  );
});
