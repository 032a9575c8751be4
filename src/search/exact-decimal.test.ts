import { describe, expect, test } from 'vitest';
import { compareExactly, exactDecimal } from './exact-decimal.ts';

describe('compareExactly', () => {
  test.each([
    ['98.89', 0, '98.89', 0, 0],
    ['98.89', 0, '98.890', 0, 0],
    ['98.8900000000000000000001', 0, '98.89', 0, 1],
    ['0.1', 0, '0.10000000000000000000', 0, 0],
    ['9', 0, '10', 0, -1],
    ['0.9', 0, '0.10', 0, 1],
    ['007', 0, '7.0', 0, 0],
    ['3.73', 8, '37300', 4, 0],
    ['4863.08', 4, '48630800', 0, 0],
    ['48630800.01', 0, '4863.08', 4, 1],
    ['1.005', 2, '100.5', 0, 0],
    ['-61.22', 4, '-61.21', 4, -1],
    ['-0.00', 0, '0', 0, 0],
    ['-5', 0, '3', 0, -1],
    ['9007199254740993', 0, '9007199254740992', 0, 1],
  ])('%s·10^%i against %s·10^%i', (a, powerA, b, powerB, order) => {
    const [one, two] = [exactDecimal(a, powerA), exactDecimal(b, powerB)];
    expect(Math.sign(compareExactly(one, two))).toBe(order);
    expect(Math.sign(compareExactly(two, one)) + order).toBe(0);
  });
});
