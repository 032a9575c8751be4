import { expect, test } from 'vitest';
import { cleanText } from './clean-text.ts';

test.each([
  ['spaces around digits', '2021 年，支出数 4809.15 万元', '2021年，支出数4809.15万元'],
  [
    'full-width digits and marks',
    '支出数４８０９．１５万元,执行率９８％',
    '支出数4809.15万元，执行率98%',
  ],
  ['brackets and colons', '附件:(1)自评表', '附件：（1）自评表'],
  ['thousands and times', '1,234.56元 09:30', '1,234.56元09:30'],
  ['two numbers side by side', '2021 30次', '2021 30次'],
  ['Latin words', 'Open Data 平台', 'Open Data平台'],
])('cleans %s', (_, printed, clean) => expect(cleanText(printed).text).toBe(clean));

test('knows what was printed for a stretch', () => {
  const { text, printed } = cleanText(' 支出 数 4809.15 万元 。');
  const start = text.indexOf('4809.15');
  expect(printed(start, start + 9)).toBe('4809.15 万元');
  expect(printed(0, 3)).toBe('支出 数');
});
