import { expect, test } from 'vitest';
import { readTraditional, simplified } from '#search/simplify.ts';
import { traditionalCharacters } from './traditional-characters.ts';

const characters = readTraditional(new TextEncoder().encode(traditionalCharacters()));

test('a small table simplifies what readers of the other script type', () => {
  expect(simplified('工商聯 預算執行率 “兩個健康”', characters)).toBe(
    '工商联 预算执行率 “两个健康”',
  );
  expect(characters.size).toBeGreaterThan(2500);
  expect(characters.size).toBeLessThan(4000);
});

test('simplified text stays, and so does what has several meanings', () => {
  for (const text of ['政府采购执行率', '瞭望', '乾', '4863.08万元', '']) {
    expect(simplified(text, characters)).toBe(text);
  }
});
