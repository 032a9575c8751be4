import { expect, test } from 'vitest';
import { withoutLookAlikes } from './cjk-compatibility.ts';

test.each([
  ['Kangxi radicals', '⼀般公共预算⽀出，⾦额', '一般公共预算支出，金额'],
  ['simplified radicals', '⻓效机制、部⻔、⺠生、⻋辆', '长效机制、部门、民生、车辆'],
  ['compatibility ideographs', '\uF92C\uF9D1', '郎六'],
  ['Latin ligatures', 'o\uFB03ce', 'office'],
])('%s become the characters that they look like', (_, text, expected) => {
  expect(withoutLookAlikes(text)).toBe(expected);
});

test('full-width forms, circled numbers and units stay as they are', () => {
  expect(withoutLookAlikes('（Ａ）１２％①㎡㈠')).toBe('（Ａ）１２％①㎡㈠');
});
