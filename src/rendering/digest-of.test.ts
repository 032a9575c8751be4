import { expect, test } from 'vitest';
import { digestOf } from './digest-of.ts';

const long = Array.from({ length: 200 }, (_, index) => String(index));

test('two values that would be the same JSON have one digest', () => {
  expect(digestOf({ a: [1, 'x', null], b: { c: true } })).toBe(
    digestOf({ a: [1, 'x', null], b: { c: true } }),
  );
});

test.each([
  ['a figure', { a: '92.10' }, { a: '92.1' }],
  ['a key', { a: 1 }, { b: 1 }],
  ['the place of a value', { a: [1, 2] }, { a: [2, 1] }],
  ['text and number', { a: '1' }, { a: 1 }],
  ['a list and its text', { a: ['x'] }, { a: '["x"]' }],
  ['nothing and an empty text', { a: null }, { a: '' }],
  ['the depth of a value', { a: [[1]] }, { a: [1] }],
  ['two long texts', { a: `${'支'.repeat(300)}1` }, { a: `${'支'.repeat(300)}2` }],
  ['a long list and its text', { a: long }, { a: JSON.stringify(long) }],
])('tells %s apart', (_, one, other) => {
  expect(digestOf(one)).not.toBe(digestOf(other));
});

test('looks at what several values share only once', () => {
  let looked = 0;
  const shared = {
    get figure() {
      looked += 1;
      return '1.00';
    },
  };
  digestOf([shared, { shared }]);
  digestOf({ again: shared });
  expect(looked).toBe(1);
});
