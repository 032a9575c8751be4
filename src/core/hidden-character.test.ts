import { expect, test } from 'vitest';
import { hiddenCharacter, withVisibleSigns } from './hidden-character.ts';

test.each([
  ['an escape that a terminal obeys', '支出\u001b[2J', 2, 'U+001B'],
  ['a null', '\u0000', 0, 'U+0000'],
  ['a turn of the direction of writing', '98.\u202e89', 3, 'U+202E'],
  ['an isolate', '甲\u2067乙', 1, 'U+2067'],
  ['a line separator', '甲\u2028乙', 1, 'U+2028'],
  ['a tag', '甲\u{e0041}', 1, 'U+E0041'],
  ['half a character', '甲\ud800乙', 1, 'U+D800'],
])('finds %s', (_, text, offset, code) => {
  expect(hiddenCharacter(text)).toEqual({ offset, code });
});

test.each([
  ['tab and line ends', '甲\t乙\r\n丙'],
  ['a rare character in two halves', '𠮷野家'],
  ['a variant of a character', '葛\u{e0100}'],
  ['what only has no width', '预算\u200b执行\ufeff'],
  ['a full-width space', '甲　乙'],
])('leaves %s alone', (_, text) => {
  expect(hiddenCharacter(text)).toBeNull();
});

test('shows each as one sign, so that columns stay', () => {
  const text = 'a\u001b[31m\u202e\u007f\u{e0041}b';
  expect(withVisibleSigns(text)).toBe('a␛[31m\uFFFD␡\uFFFD\uFFFDb');
  expect(withVisibleSigns(text)).toHaveLength(text.length);
});

test('finds every character that has a sign, and no other', () => {
  const odd: string[] = [];
  const codes = [
    ...Array(0x2_0000).keys(),
    ...Array.from({ length: 0x200 }, (_, at) => 0xe_0000 + at),
  ];
  for (const code of codes) {
    const character = String.fromCodePoint(code);
    const hidden = hiddenCharacter(`甲${character}`) !== null;
    if (hidden !== (withVisibleSigns(character) !== character)) odd.push(code.toString(16));
  }
  expect(odd).toEqual([]);
});
