import { expect, test } from 'vitest';
import { asStated } from './as-stated.ts';
import { parseFigure } from './figure.ts';

test('replaces figures by their texts and keeps everything else', () => {
  const value = {
    rate: parseFigure('98.30%'),
    hedged: parseFigure('逾2000'),
    none: parseFigure('不适用'),
    words: { kind: 'wording', text: '已完成' } as const,
    silent: null,
    list: [{ amount: parseFigure('0.00'), name: '示例' }],
    year: 2022,
  };
  expect(asStated(value)).toEqual({
    rate: '98.30%',
    hedged: '逾2000',
    none: '不适用',
    words: '已完成',
    silent: null,
    list: [{ amount: '0.00', name: '示例' }],
    year: 2022,
  });
});
