import { expect, test } from 'vitest';
import { bigramsOf, likeness } from './likeness.ts';

test('takes pairs of characters within runs of text', () => {
  expect([...bigramsOf('合同备案，及时')]).toEqual(['合同', '同备', '备案', '及时']);
});

test.each([
  ['the same words', '采购合同备案', '部分采购合同备案不及时', 1],
  ['other words', '城区学位不足', '部分采购合同备案不及时', 0],
  ['one clause of two', '城区学位不足，采购合同备案', '部分采购合同备案不及时', 1],
  ['two pairs of five', '采购合学不足', '部分采购合同备案', 0.4],
  ['a clause too short to tell', '采购合同', '部分采购合同备案', 0],
  ['nothing to compare', '。', '部分采购合同备案', 0],
])('%s', (_, sentence, text, share) => {
  expect(likeness(sentence, bigramsOf(text))).toBe(share);
});
